"""S3: put and get of 1 MiB, beside moto and beside the disk alone."""

from measures.start import figures

NEEDS = ["longshore", "figures", "moto_server"]


def measure():
    return figures("objects")
