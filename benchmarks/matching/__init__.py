"""How well printed names are matched with the nomenclature: hand-made cases, a runner, the fit of the weights."""
