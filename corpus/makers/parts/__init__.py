"""What single makers share or keep apart: drawing on slides, long lists of facts."""
