"""Sheets printed unscaled over many pages: the tiles are found and put together before anything is read of them."""
