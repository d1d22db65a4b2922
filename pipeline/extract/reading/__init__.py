"""What reading a page takes: its paths to strokes and shapes, text layers that lie, pages that stand sideways."""
