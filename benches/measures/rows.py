"""Figures beside their peers and their budgets, and the table of them."""

import dataclasses
import operator

BOUNDS = {"<=": operator.le, ">=": operator.ge}


@dataclasses.dataclass
class Row:
    """A figure; a budget is a bound (`<=` or `>=`) and a number."""

    what: str
    unit: str
    longshore: float
    peers: dict[str, float] = dataclasses.field(default_factory=dict)
    budget: tuple[str, float] | None = None

    @classmethod
    def read(cls, line):
        """A line that the program `figures` prints."""
        what, unit, figure, peers, budget = line.split("\t")
        peers = {name: float(of) for name, of in (peer.split("=") for peer in peers.split(",") if peer)}
        return cls(what, unit, float(figure), peers, (budget[:2], float(budget[2:])) if budget else None)

    def met(self):
        return BOUNDS[self.budget[0]](self.longshore, self.budget[1]) if self.budget else None

    def told(self):
        """For programs."""
        return {**dataclasses.asdict(self), "met": self.met()}


def number(figure):
    """Three digits that count."""
    if figure >= 100 or figure == int(figure):
        return f"{figure:,.0f}"
    return f"{figure:.1f}" if figure >= 10 else f"{figure:.2f}"


def table(rows):
    """`what | longshore | peers | budget`, each budget with whether it was met."""
    lines = [("what", "longshore", "beside it, in the same run", "budget", "")]
    for row in rows:
        peers = ", ".join(f"{name} {number(figure)}" for name, figure in row.peers.items())
        budget = f"{row.budget[0]} {number(row.budget[1])}" if row.budget else ""
        met = {None: "", True: "met", False: "missed"}[row.met()]
        lines.append((row.what, f"{number(row.longshore)} {row.unit}", peers or "", budget, met))
    widths = [max(len(line[at]) for line in lines) for at in range(5)]
    rule = tuple("-" * max(width, 3) for width in widths)
    return "\n".join("| " + " | ".join(f"{cell:<{max(w, 3)}}" for cell, w in zip(line, widths)) + " |"
                     for line in (lines[0], rule, *lines[1:]))
