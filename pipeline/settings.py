"""All limits and paths, from the environment (``POKIN_…``) or ``pokin.toml`` in the working folder."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource


class Settings(BaseSettings):
    """Limits per document and per worker. Sizes in the unit that the name ends on."""

    model_config = SettingsConfigDict(env_prefix="POKIN_", toml_file="pokin.toml", extra="ignore")

    db: str = "sqlite:///pokin.db"
    max_file_mb: int = 100
    max_pages: int = 1000
    max_paths: int = 150_000
    max_pixels: int = 60_000_000
    timeout_seconds: float = 300.0
    memory_mb: int = 3000
    workers: int = 2
    ocr_dpi: int = 200
    ocr_cache: Path | None = None
    review_threshold: float = 0.7
    prefect_home: Path = Path(".pokin/prefect")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments win over the environment, the environment over ``pokin.toml``."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)


@lru_cache
def settings() -> Settings:
    """The settings of this process."""
    return Settings()
