//! A figure as `benches/run` reads it: one line, its fields between tabs.

/// A figure beside its peers and its budget.
pub(crate) struct Row {
    /// What was measured.
    pub(crate) what: &'static str,
    /// Its unit.
    pub(crate) unit: &'static str,
    /// Longshore's figure.
    pub(crate) longshore: f64,
    /// The others' in the same run: name and figure.
    pub(crate) peers: Vec<(&'static str, f64)>,
    /// At most (`<=`) or at least (`>=`) so much; nothing where there is no budget.
    pub(crate) budget: Option<(&'static str, f64)>,
}

impl Row {
    /// Prints it.
    pub(crate) fn tell(&self) {
        let peers: Vec<String> = self.peers.iter().map(|(name, figure)| format!("{name}={figure:.4}")).collect();
        let budget = self.budget.map_or_else(String::new, |(bound, figure)| format!("{bound}{figure}"));
        println!("{}\t{}\t{:.4}\t{}\t{budget}", self.what, self.unit, self.longshore, peers.join(","));
    }
}
