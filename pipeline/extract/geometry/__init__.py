"""What stands on a page, by its geometry: lines of print, networks of rules, boxes and connectors, the grid a table is."""
