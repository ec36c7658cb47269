"""A plugin of pytest: `-p foldwise.compat.pytest_plugin` has the tests run on Foldwise."""

from foldwise.compat.switch import install

# Before the first test module, and the first conftest, is imported.
install(subprocesses=True)
