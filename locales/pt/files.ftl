### Machine-drafted; not yet reviewed by a person who speaks the language.
### O que está errado em um arquivo de conhecimento ou em um anexo, em português: para quem edita arquivos à mão, e
### também dito por `signpost check`. Os nomes de chaves, tabelas e arquivos ficam em inglês. Uma frase não tem ponto
### final, porque fica depois de um lugar, ou dentro de outra frase.

## Problemas de um arquivo de conhecimento. O que está em $field é o nome de uma chave, como `care.text`.

# $reason é o que o leitor de TOML, ou o sistema, diz em inglês.
problem-syntax = não pode ser lido: { $reason }
problem-unreadable = não pode ser aberto: { $reason }
problem-blank = `{ $field }` está em branco
problem-too-long = `{ $field }` tem { $length } caracteres, e cabem no máximo { $max }
problem-too-few = `{ $field }` tem { $count }, e esperam-se pelo menos { $min }
problem-too-many = `{ $field }` tem { $count }, e guardam-se no máximo { $max }
# O id de uma entrada. Também fica no começo de uma frase: “O id `A b` tem de ter ..., como em `eyelid-twitch`.”
problem-id = o id `{ $id }` tem de ter de 1 a 64 caracteres de a-z, 0-9 e `-`
problem-claim-id = o id de afirmação `{ $id }` tem de ser `C` e dois ou três algarismos, como em `C07`
# $expected são as palavras que podem estar ali, em inglês, como os arquivos as escrevem.
problem-one-of = `{ $field }` é `{ $value }`, e espera-se { $expected }
problem-date = `{ $field }` tem de ser uma data sem hora, como em 2026-11-23
# $date é um dia, como em 2026-11-23.
problem-future-date = `{ $field }` é { $date }, que ainda não chegou
problem-review-far = `review.next` fica { $days } dias depois de `review.reviewed`, e no máximo 366 são um ano
problem-review-order = `review.next` tem de ser depois de `review.reviewed`
problem-review-overdue = a revisão devia ter sido feita até { $date }
problem-url = `{ $url }` tem de começar com `https://` ou `http://`
problem-treatment-table = `[treatment]` tem de estar ali quando `kind` é "treatment", e só então
# $first é um arquivo.
problem-duplicate-id = o id `{ $id }` já é usado por `{ $first }`
problem-shared-phrasing = a formulação `{ $phrase }` já está em `{ $first }`
problem-shared-phrasing-elsewhere = a formulação `{ $phrase }` está na lista de perguntas sobre outra coisa (`{ $first }`), que nenhuma entrada responde
# $first é um conceito: palavras que querem dizer o mesmo.
problem-shared-term = o termo `{ $term }` já está no conceito `{ $first }`
problem-unknown-entry = `{ $field }` cita `{ $id }`, que não é uma entrada deste pacote
problem-related-twice = `related` cita `{ $id }` duas vezes
problem-related-self = `related` cita `{ $id }`, que é esta própria entrada
problem-no-entries = o pacote não tem entradas; espera-se pelo menos um arquivo em `entries/`
problem-unknown-claim = a afirmação `{ $id }` não está em claims.toml
problem-undisputed = a afirmação `{ $id }` precisa de uma correção; espera-se um `[[dispute]]` para ela
problem-unclaimed = `claims` está vazio e o número de fontes é { $count }; espera-se uma afirmação ou { $min } fontes
problem-unsourced = a afirmação `{ $id }` não tem fontes; espera-se pelo menos uma
problem-long-entry = a entrada mostra { $length } caracteres, e no máximo { $max } são lidos; `{ $field }` é o mais longo
problem-long-sentence = `{ $field }` tem uma frase de { $words } palavras, e no máximo { $max } são fáceis de ler
# $grade é um nível de leitura de Flesch-Kincaid, como em 9.4.
problem-hard-to-read = o nível de leitura é { $grade }, e no máximo { $max } é simples o bastante; `{ $field }` é a parte mais difícil
problem-hard-text = `{ $field }` tem nível de leitura { $grade }, e no máximo { $max } é simples o bastante para um só texto
# Cada um é um dos avisos abaixo.
problem-missing-warning = fala de { $about } e não avisa disto: { $warning }
# $category é o id de um sinal de perigo, $wrong diz em inglês o que está errado no cartão dele.
problem-card = o cartão de `{ $category }`: { $wrong }
# $country é o nome de um país.
problem-numbers-overdue = os números deste país têm mais de um ano: { $country }
# $wording é o que foi encontrado, $because é um dos motivos abaixo.
problem-forbidden = `{ $field }` diz `{ $wording }`, e isso não pode ficar: { $because }

# $problem é um dos de cima.
not-an-entry = linha { $line }: { $problem }

## Por que uma expressão não pode ficar, depois de “e isso não pode ficar:”. Fala da expressão.

because-tells = manda quem lê fazer algo; diga o que pode ajudar
because-verdict = soa como um diagnóstico
because-diagnosis = não é o que um bot faz; diga como profissionais de medicina descobrem isso
because-prescriber = só pode vir de quem receita remédios
because-cure = promete o que um tratamento talvez não faça
because-promise = promete o que ninguém pode prometer
because-forecast = é uma previsão para uma só pessoa; diga com quantas pessoas isso acontece
because-keeps-from-care = pode impedir alguém de procurar ajuda médica; diga quando marcar uma consulta
because-slur = é um termo ofensivo
because-order = manda mudar um remédio, e isso só pode vir de quem receita remédios
because-link = é um link; endereços só ficam nas fontes
because-ping = é uma menção à qual o Discord pode reagir
because-dose = parece uma dose, e uma dose nunca vem de um bot

## Avisos de que uma entrada precisa: do que ela fala, e o que então tem de dizer, depois de “não avisa disto:”

warning-potassium-about = potássio
warning-potassium = potássio demais é perigoso
warning-alcohol-about = beber menos álcool
warning-alcohol = quem bebe muito álcool precisa de ajuda médica para beber menos, porque parar de repente pode provocar uma crise convulsiva (convulsão)

## Onde em um anexo

place-attachment = o anexo
place-document = o documento
place-line = linha { $line }, caractere { $column }
# $column é o nome de uma coluna, $line uma linha dentro de uma célula, a partir de 1.
place-row = linha { $row } da tabela
place-row-column = linha { $row } da tabela, coluna { $column }
place-row-line = linha { $row } da tabela, linha { $line } da célula
place-row-column-line = linha { $row } da tabela, coluna { $column }, linha { $line } da célula

## O que está errado em um anexo. Onde nada é citado, fala do arquivo ou do valor no lugar que vem antes.

# $place é um dos de cima, um arquivo ou um caminho; $wrong é o que está errado ali.
wrong-at = { $place }: { $wrong }
wrong-form = espera-se um arquivo com nome terminado em `.zip`, `.json` ou `.csv`
wrong-not-utf8 = a linha { $line } não é UTF-8; salve como texto em UTF-8
wrong-id = `{ $id }` não é o id de uma entrada; esperam-se de 1 a 64 caracteres de a-z, 0-9 e `-`
wrong-format = tem o formato { $format }, e espera-se 1; atualize o Signpost, ou exporte de novo com esta versão
wrong-no-format = não diz o formato, e espera-se 1; atualize o Signpost, ou exporte de novo com esta versão
wrong-twice = `{ $name }` está ali duas vezes, e espera-se uma só
wrong-two-names = `o nome de um arquivo` está ali duas vezes, e espera-se uma só
# $reason é o que a biblioteca de zip diz em inglês.
wrong-zip = não pode ser aberto como arquivo zip ({ $reason }); espera-se um como a exportação faz
wrong-no-end = não pode ser aberto como arquivo zip (falta o registro final); espera-se um como a exportação faz
wrong-too-many-files = tem mais arquivos do que um zip de { $entries } entradas precisa; esperam-se no máximo { $most }
wrong-zip64 = usa a extensão zip64; espera-se um zip simples, onde cabe tudo o que é permitido
wrong-path = não tem lugar aqui; espera-se `MANIFEST.toml`, `pack.toml`, `claims.toml`, `lexicon.toml`, `elsewhere.toml` ou `entries/<id>.toml`
wrong-outside = leva para fora do arquivo zip; espera-se um caminho simples como `entries/<id>.toml`
wrong-name = o nome de um arquivo não é UTF-8; espera-se um caminho simples como `entries/<id>.toml`
wrong-link = é um link; espera-se um arquivo simples
wrong-encrypted = está criptografado; espera-se um arquivo zip sem senha
# $method é o nome de uma compactação.
wrong-compression = está compactado com { $method }; espera-se o habitual `deflate`, ou nada
wrong-ratio = descompactado fica mais de { $times } vezes maior; espera-se texto comum
# $reason é o que a biblioteca de zip diz em inglês.
wrong-damaged = está danificado ({ $reason }); envie mais uma vez, ou exporte de novo
# $name é onde está a soma de verificação: um arquivo ou uma chave.
wrong-checksum = não combina com sua soma de verificação; envie mais uma vez, ou tire `{ $name }` se foi mudado à mão
wrong-missing = cita `{ $path }`, que não está no arquivo zip
wrong-unlisted = não é citado em `MANIFEST.toml`; cite-o ali, ou tire o manifesto
# $reason é o que o leitor diz em inglês.
wrong-shape = não pode ser lido: { $reason }
wrong-too-many-values = tem mais de { $most } valores; espera-se um só com entradas
wrong-kept-text = foi mudado; mude os campos e tire `text` e `text_sha256`
wrong-no-head = esperam-se os nomes das colunas, e `id` entre eles
wrong-column = `{ $name }` não é uma coluna; esperam-se os nomes que a exportação escreve
wrong-no-column = falta a coluna `{ $name }`
wrong-cells = tem mais células do que o cabeçalho; talvez faltem aspas ou um separador antes
wrong-cut-cell = tem 32767 caracteres, e aí as planilhas cortam uma célula; importe em outro formato
wrong-open-quote = aqui se abrem aspas que nunca se fecham
wrong-yes-or-nothing = espera-se `yes` ou uma célula vazia
# $expected é um dos dois que vêm depois.
wrong-parts = o número de partes é { $count }, e esperam-se { $expected }; uma barra dentro de uma parte se escreve `\|`
parts-of-dispute = três: `claim | article | evidence`
parts-of-source = três: `name | address | day`
wrong-empty = não contém entradas; espera-se pelo menos uma

## Por que um pacote de arquivos não pode ser escrito, ou é grande demais para ser lido. Os tamanhos são números de bytes.

export-error-attachment = { $size } bytes, e esperam-se no máximo { $most }; divida em vários arquivos
export-error-unpacked = { $size } bytes de texto, e esperam-se no máximo { $most }; divida em vários arquivos
export-error-file = `{ $path }` tem { $size } bytes, e esperam-se no máximo { $most }
export-error-row = `uma linha da tabela` tem { $size } bytes, e esperam-se no máximo { $most }
export-error-entries = { $count } entradas, e esperam-se no máximo { $most }; divida-as em vários arquivos
export-error-not-an-entry = `{ $path }` não é uma entrada na linha { $line }; exporte como arquivo TOML, ou corrija antes
# $found é wrong-at.
export-error-unreadable = não pôde ser lido de volta: { $found }; exporte como arquivo TOML, ou corrija antes
export-error-differs = não pôde ser lido de volta: diria outra coisa; exporte como arquivo TOML, ou corrija antes
# $reason é o que quem escreve o arquivo diz em inglês.
export-error-writer = não pôde ser escrito: { $reason }

## Por que um valor guardado não diz nada sobre uma entrada

# Os dois são JSON, com os nomes das chaves.
say-error-shape = o valor não é uma entrada: espera-se `{ $own }` ou `{ $disabled }` em JSON
say-error-hash = o hash não é um hash: esperam-se 64 dos dígitos 0-9 e a-f
say-error-too-long = o texto tem { $size } bytes, e guardam-se no máximo { $max }: faça dele duas entradas
say-error-name = o assunto não é o nome de uma entrada: esperam-se de 1 a 64 caracteres de a-z, 0-9 e `-` depois de `entry:`

## Por que um anexo não veio do Discord

download-error-elsewhere = o arquivo não está onde o Discord guarda arquivos, então não foi buscado
download-error-too-large = o arquivo tem mais de { $limit } bytes
download-error-gone = o arquivo não está mais no Discord: espera-se um que acabou de ser enviado
# $status é um status HTTP, como em 503.
download-error-refused = o arquivo foi recusado com o status { $status }
# $reason é o que a conexão diz em inglês.
download-error-broken = o arquivo não veio: { $reason }
