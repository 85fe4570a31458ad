"""Signed and authorised DescribeServices, beside moto."""

from measures.start import figures

NEEDS = ["longshore", "figures", "moto_server"]


def measure():
    return figures("describe")
