### Machine-drafted; not yet reviewed by a person who speaks the language.
### What is wrong with a knowledge file or an attachment, for those who edit files, in de.
