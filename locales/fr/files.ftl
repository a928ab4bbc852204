### Machine-drafted; not yet reviewed by a person who speaks the language.
### Ce qui ne va pas dans un fichier de savoir ou une pièce jointe, en français : pour les personnes qui modifient des
### fichiers à la main, dit aussi par `signpost check`. Les noms de clés, de tables et de fichiers restent en anglais. Une
### phrase n'a pas de point à la fin, car elle vient après un endroit, ou dans une autre phrase.

## Problèmes d'un fichier de savoir. Ce qui est dans $field est le nom d'une clé, par exemple `care.text`.

# $reason est ce que le lecteur de TOML, ou le système, dit en anglais.
problem-syntax = impossible de le lire : { $reason }
problem-unreadable = impossible de l'ouvrir : { $reason }
problem-blank = `{ $field }` est vide
problem-too-long = `{ $field }` a { $length } caractères, il y a place pour { $max } au plus
problem-too-few = `{ $field }` en a { $count }, il en faut au moins { $min }
problem-too-many = `{ $field }` en a { $count }, { $max } au plus sont gardés
# L'identifiant d'une fiche. Aussi au début d'une phrase : "L'identifiant `A b` doit ..., comme dans `eyelid-twitch`."
problem-id = l'identifiant `{ $id }` doit avoir 1 à 64 caractères parmi a-z, 0-9 et `-`
problem-claim-id = l'identifiant d'énoncé `{ $id }` doit être un `C` et deux ou trois chiffres, comme dans `C07`
# $expected sont les mots possibles ici, en anglais, comme les fichiers les écrivent.
problem-one-of = `{ $field }` vaut `{ $value }`, il faut { $expected }
problem-date = `{ $field }` doit être une date sans heure, comme 2026-11-23
# $date est un jour, comme 2026-11-23.
problem-future-date = `{ $field }` vaut { $date }, et ce jour n'est pas encore arrivé
problem-review-far = `review.next` vient { $days } jours après `review.reviewed` ; un an, c'est 366 jours au plus
problem-review-order = `review.next` doit venir après `review.reviewed`
problem-review-overdue = la vérification était à faire pour le { $date }
problem-url = `{ $url }` doit commencer par `https://` ou `http://`
problem-treatment-table = `[treatment]` doit être là quand `kind` vaut "treatment", et seulement alors
# $first est un fichier.
problem-duplicate-id = l'identifiant `{ $id }` est déjà pris par `{ $first }`
problem-shared-phrasing = la formulation `{ $phrase }` est déjà dans `{ $first }`
problem-shared-phrasing-elsewhere = la formulation `{ $phrase }` est une des questions sur autre chose (`{ $first }`) auxquelles aucune fiche ne répond
# $first est une notion : des mots qui veulent dire la même chose.
problem-shared-term = le terme `{ $term }` est déjà dans la notion `{ $first }`
problem-unknown-entry = `{ $field }` nomme `{ $id }`, qui n'est pas une fiche de ce pack
problem-related-twice = `related` nomme `{ $id }` deux fois
problem-related-self = `related` nomme `{ $id }`, qui est cette fiche elle-même
problem-no-entries = le pack n'a aucune fiche, il faut au moins un fichier dans `entries/`
problem-unknown-claim = l'énoncé `{ $id }` n'est pas dans claims.toml
problem-undisputed = l'énoncé `{ $id }` a besoin d'une correction, il faut un `[[dispute]]` pour lui
problem-unclaimed = `claims` est vide et le nombre de sources est { $count } ; il faut un énoncé ou { $min } sources
problem-unsourced = l'énoncé `{ $id }` n'a pas de source, il en faut au moins une
problem-long-entry = la fiche montre { $length } caractères, { $max } au plus sont lus ; le plus long : `{ $field }`
problem-long-sentence = `{ $field }` a une phrase de { $words } mots, { $max } au plus se lisent facilement
# $grade est un niveau de Flesch-Kincaid, comme 9.4.
problem-hard-to-read = le niveau de lecture est { $grade }, { $max } au plus est assez simple ; le plus difficile : `{ $field }`
problem-hard-text = `{ $field }` a le niveau de lecture { $grade }, { $max } au plus est assez simple pour un seul texte
# Les deux sont un des avertissements ci-dessous.
problem-missing-warning = il est question de { $about }, et cet avertissement manque : { $warning }
# $category est l'identifiant d'un signe de danger, $wrong dit en anglais ce qui ne va pas dans sa carte.
problem-card = la carte de `{ $category }` : { $wrong }
# $country est le nom d'un pays.
problem-numbers-overdue = les numéros de ce pays ont plus d'un an : { $country }
# $wording est ce qui a été trouvé, $because est une des raisons ci-dessous.
problem-forbidden = `{ $field }` dit `{ $wording }` : { $because }

# $problem est un des problèmes ci-dessus.
not-an-entry = ligne { $line } : { $problem }

## Pourquoi un passage ne peut pas rester, après deux points : « cela » est le passage

because-tells = cela dit à qui lit ce qu'il faut faire ; dites plutôt ce qui peut aider
because-verdict = cela ressemble à un diagnostic
because-diagnosis = ce n'est pas le rôle d'un bot ; dites comment les médecins le découvrent
because-prescriber = cela ne doit jamais venir que d'une personne qui prescrit
because-cure = cela promet ce qu'un traitement ne peut peut-être pas faire
because-promise = cela promet ce que personne ne peut promettre
because-forecast = c'est une prévision pour une seule personne ; dites à combien de personnes cela arrive
because-keeps-from-care = cela peut empêcher quelqu'un de se faire soigner ; dites quand consulter
because-slur = c'est une insulte
because-order = cela ordonne un changement de médicament, qui ne doit jamais venir que d'une personne qui prescrit
because-link = c'est un lien ; les adresses sont seulement parmi les sources
because-ping = c'est une mention à laquelle Discord peut réagir
because-dose = cela se lit comme une dose, et une dose ne vient jamais d'un bot

## Avertissements dont une fiche a besoin : ce dont il y est question, et ce qu'elle doit dire alors, après "cet avertissement manque :"

warning-potassium-about = potassium
warning-potassium = trop de potassium est dangereux
warning-alcohol-about = réduire l'alcool
warning-alcohol = les personnes qui boivent beaucoup ont besoin de l'aide d'un médecin pour réduire, car un arrêt brutal peut provoquer une crise avec des convulsions

## Où dans une pièce jointe

place-attachment = la pièce jointe
place-document = le document
place-line = ligne { $line }, caractère { $column }
# $column est le nom d'une colonne, $line une ligne dans une cellule, à partir de 1.
place-row = ligne { $row } du tableau
place-row-column = ligne { $row } du tableau, colonne { $column }
place-row-line = ligne { $row } du tableau, ligne { $line } de la cellule
place-row-column-line = ligne { $row } du tableau, colonne { $column }, ligne { $line } de la cellule

## Ce qui ne va pas dans une pièce jointe. Là où rien n'est nommé, il s'agit du fichier ou de la valeur à l'endroit qui précède.

# $place est un des endroits ci-dessus, un fichier ou un chemin ; $wrong est ce qui n'y va pas.
wrong-at = { $place } : { $wrong }
wrong-form = il faut un fichier dont le nom finit par `.zip`, `.json` ou `.csv`
wrong-not-utf8 = la ligne { $line } n'est pas en UTF-8 ; enregistrez le fichier comme texte UTF-8
wrong-id = `{ $id }` n'est pas l'identifiant d'une fiche ; il faut 1 à 64 caractères parmi a-z, 0-9 et `-`
wrong-format = le format est { $format }, il faut 1 ; mettez Signpost à jour, ou exportez à nouveau avec cette version
wrong-no-format = aucun format n'est indiqué, il faut 1 ; mettez Signpost à jour, ou exportez à nouveau avec cette version
wrong-twice = `{ $name }` y est deux fois, il le faut une seule fois
wrong-two-names = le nom d'un fichier y est deux fois, il le faut une seule fois
# $reason est ce que la bibliothèque zip dit en anglais.
wrong-zip = impossible de l'ouvrir comme archive zip ({ $reason }) ; il en faut une comme l'export les fait
wrong-no-end = impossible de l'ouvrir comme archive zip (la fin manque) ; il en faut une comme l'export les fait
wrong-too-many-files = a plus de fichiers qu'il n'en faut à une archive de { $entries } fiches ; { $most } au plus sont acceptés
wrong-zip64 = utilise l'extension zip64 ; il faut un zip simple, qui contient tout ce qui est permis
wrong-path = n'a pas sa place ici ; il faut `MANIFEST.toml`, `pack.toml`, `claims.toml`, `lexicon.toml`, `elsewhere.toml` ou `entries/<id>.toml`
wrong-outside = mène hors de l'archive ; il faut un chemin simple comme `entries/<id>.toml`
wrong-name = le nom d'un fichier n'est pas en UTF-8 ; il faut un chemin simple comme `entries/<id>.toml`
wrong-link = est un lien ; il faut un simple fichier
wrong-encrypted = est chiffré ; il faut une archive sans mot de passe
# $method est le nom d'une méthode de compression.
wrong-compression = est compressé avec { $method } ; il faut `deflate`, la méthode habituelle, ou aucune
wrong-ratio = devient plus de { $times } fois plus grand une fois décompressé ; il faut du texte ordinaire
# $reason est ce que la bibliothèque zip dit en anglais.
wrong-damaged = est abîmé ({ $reason }) ; envoyez-le encore une fois, ou exportez-le à nouveau
# $name est l'endroit où se trouve la somme de contrôle : un fichier ou une clé.
wrong-checksum = ne correspond pas à sa somme de contrôle ; envoyez-le encore une fois, ou enlevez `{ $name }` si c'est un changement fait à la main
wrong-missing = nomme `{ $path }`, qui n'est pas dans l'archive
wrong-unlisted = n'est pas nommé dans `MANIFEST.toml` ; nommez-le là-bas, ou enlevez le manifeste
# $reason est ce que le lecteur dit en anglais.
wrong-shape = impossible de le lire : { $reason }
wrong-too-many-values = a plus de { $most } valeurs, il faut un fichier qui n'a que des fiches
wrong-kept-text = a été changé ; changez les champs et enlevez `text` et `text_sha256`
wrong-no-head = il faut les noms des colonnes, dont `id`
wrong-column = `{ $name }` n'est pas une colonne ; il faut les noms que l'export écrit
wrong-no-column = la colonne `{ $name }` manque
wrong-cells = a plus de cellules que la ligne de titres ; il manque peut-être un guillemet ou un séparateur avant
wrong-cut-cell = a 32767 caractères, là où les tableurs coupent une cellule ; importez le contenu sous une autre forme
wrong-open-quote = un guillemet s'ouvre ici et ne se ferme jamais
wrong-yes-or-nothing = il faut `yes` ou une cellule vide
# $expected est un des deux qui suivent.
wrong-parts = le nombre de parties est { $count }, il en faut { $expected } ; une barre dans une partie s'écrit `\|`
parts-of-dispute = trois : `claim | article | evidence`
parts-of-source = trois : `name | address | day`
wrong-empty = ne contient aucune fiche, il en faut au moins une

## Pourquoi un lot ne peut pas être écrit, ou est trop grand pour être lu. Les tailles sont des nombres d'octets.

export-error-attachment = { $size } octets, { $most } au plus sont acceptés ; partagez-le en plusieurs fichiers
export-error-unpacked = { $size } octets de texte, { $most } au plus sont acceptés ; partagez-le en plusieurs fichiers
export-error-file = `{ $path }` fait { $size } octets, { $most } au plus sont acceptés
export-error-row = une ligne du tableau fait { $size } octets, { $most } au plus sont acceptés
export-error-entries = { $count } fiches, { $most } au plus sont acceptées ; partagez-les en plusieurs fichiers
export-error-not-an-entry = `{ $path }` n'est pas une fiche à la ligne { $line } ; exportez-le en archive TOML, ou corrigez-le d'abord
# $found est wrong-at.
export-error-unreadable = impossible de le relire : { $found } ; exportez-le en archive TOML, ou corrigez-le d'abord
export-error-differs = impossible de le relire : il dirait autre chose ; exportez-le en archive TOML, ou corrigez-le d'abord
# $reason est ce que dit en anglais le programme qui écrit.
export-error-writer = impossible de l'écrire : { $reason }

## Pourquoi une valeur gardée ne dit rien d'une fiche

# Les deux sont du JSON, avec les noms de ses clés.
say-error-shape = la valeur n'est pas une fiche : il faut `{ $own }` ou `{ $disabled }` en JSON
say-error-hash = l'empreinte (hash) n'en est pas une : il faut 64 signes parmi 0-9 et a-f
say-error-too-long = le texte fait { $size } octets, { $max } au plus sont gardés : faites-en deux fiches
say-error-name = le sujet ne nomme pas de fiche : il faut 1 à 64 caractères parmi a-z, 0-9 et `-` après `entry:`

## Pourquoi une pièce jointe n'est pas venue de Discord

download-error-elsewhere = le fichier n'est pas là où Discord garde les fichiers, donc je ne suis pas allé le chercher
download-error-too-large = le fichier fait plus de { $limit } octets
download-error-gone = le fichier n'est plus sur Discord : il en faut un qui vient d'être envoyé
# $status est un statut HTTP, comme 503.
download-error-refused = le fichier a été refusé avec le statut { $status }
# $reason est ce que la connexion dit en anglais.
download-error-broken = le fichier n'est pas arrivé : { $reason }
