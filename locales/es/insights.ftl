### Machine-drafted; not yet reviewed by a person who speaks the language.
### The numbers of a period, in words and on the chart, in es.
