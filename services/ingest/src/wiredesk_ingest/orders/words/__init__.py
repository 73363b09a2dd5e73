"""The words of orders, by kind and by language: tables, and the expressions built from them."""
