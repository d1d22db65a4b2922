"""Tables, migrations and exports of the database."""
