"""Takes what authors and translators say of translations; gives the texts and the records that keep it."""
