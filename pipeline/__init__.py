"""pokin: from published performance documents to one database of performance trees."""
