//! Which Latin letter does a character pass for? Small capitals, strokes and look-alikes.
//!
//! What is Latin anyway is always read so. A word wholly in another alphabet is read as Latin only
//! in a message that shows it for a disguise: true Russian or Greek is left as it is. To teach the
//! house one more look-alike, add it to [`exact`].

use super::spelling;

/// A disguise of English, with no other Latin text around it, has an everyday word of so many letters
/// or more: shorter Russian words pass for English by chance, as `рот` for `pot`.
const TELLING: usize = 4;

/// The text in Latin letters, where it was meant so.
pub(super) fn latin(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match variant(lower(c)) {
            Some(plain) => out.push_str(plain),
            None => out.push(boxed(c).unwrap_or(c)),
        }
    }
    see_through(&out)
}

/// Reads look-alikes as Latin: in words that hold a Latin letter, and in others when the message is
/// mostly Latin or all of it passes for English.
fn see_through(text: &str) -> String {
    let words = || text.split_inclusive(char::is_whitespace);
    let (mut latin, mut foreign, mut english) = (0, 0, 0);
    let (mut all_alike, mut telling) = (true, false);
    for word in words() {
        let letters = word.chars().filter(|c| is_letter(*c)).count();
        if has_latin(word) {
            latin += letters;
        } else if letters > 0 {
            foreign += letters;
            match disguise(word) {
                Some(meant) if spelling::is_everyday(&meant) => {
                    english += letters;
                    telling |= letters >= TELLING;
                }
                Some(_) => {}
                None => all_alike = false,
            }
        }
    }
    let passes = all_alike && telling && 2 * english > foreign;
    let disguised = latin > foreign || passes;
    words()
        .flat_map(|word| {
            let reads = has_latin(word) || disguised && disguise(word).is_some();
            word.chars()
                .map(move |c| if reads { look_alike(c).unwrap_or(c) } else { c })
        })
        .collect()
}

fn has_latin(word: &str) -> bool {
    word.chars().any(|c| c.is_ascii_alphabetic())
}

/// The word that one without a Latin letter passes for, if each of its letters has a look-alike.
fn disguise(word: &str) -> Option<String> {
    if !word.chars().any(is_letter) {
        return None;
    }
    word.chars()
        .filter(|c| is_letter(*c))
        .map(look_alike)
        .collect()
}

/// A letter, or a sign that passes for one.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() || look_alike(c).is_some()
}

/// Latin letters that Unicode does not take apart: with strokes, run together, small capitals.
fn variant(c: char) -> Option<&'static str> {
    Some(match c {
        'ᴀ' | 'ɑ' | 'ⱥ' => "a",
        'ʙ' | 'ƀ' | 'ɮ' => "b",
        'ᴄ' | 'ȼ' | 'ƈ' => "c",
        'ᴅ' | 'đ' | 'ð' | 'ɖ' => "d",
        'ᴇ' | 'ɇ' | 'ɛ' => "e",
        'ꜰ' | 'ƒ' | 'ʄ' => "f",
        'ɢ' | 'ɡ' | 'ǥ' => "g",
        'ʜ' | 'ħ' | 'ɦ' => "h",
        'ɪ' | 'ı' | 'ɨ' => "i",
        'ᴊ' | 'ɉ' | 'ʝ' => "j",
        'ᴋ' => "k",
        'ʟ' | 'ł' | 'ɭ' => "l",
        'ᴍ' | 'ʍ' => "m",
        'ɴ' => "n",
        'ᴏ' | 'ø' => "o",
        'ᴘ' => "p",
        'ꞯ' | 'ɋ' => "q",
        'ʀ' | 'ɍ' => "r",
        'ꜱ' => "s",
        'ᴛ' | 'ŧ' | 'ȶ' => "t",
        'ᴜ' | 'ʉ' | 'ʊ' => "u",
        'ᴠ' | 'ʋ' => "v",
        'ᴡ' => "w",
        'ʏ' | 'ɏ' => "y",
        'ᴢ' | 'ƶ' | 'ʐ' => "z",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => return None,
    })
}

/// The letter in a black circle or square, which Unicode does not take apart as it does white ones.
fn boxed(c: char) -> Option<char> {
    let place = match u32::from(c) {
        c @ 0x1f150..=0x1f169 => c - 0x1f150,
        c @ 0x1f170..=0x1f189 => c - 0x1f170,
        _ => return None,
    };
    char::from_u32(u32::from('a') + place)
}

/// The Latin letter that one of another alphabet passes for, in either case.
fn look_alike(c: char) -> Option<char> {
    let upper = || c.to_uppercase().next().and_then(exact);
    exact(c).or_else(|| exact(lower(c))).or_else(upper)
}

fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// Cyrillic, Greek, Armenian, Cherokee, Lisu, syllabics, Chinese and Thai: Unicode's confusables
/// (UTS 39), the part that meets plain text, and what "fancy text" makers use. A capital stands here where it differs from its
/// small letter. Greek `μ` is no `m`, so that no microgram grows a thousandfold.
fn exact(c: char) -> Option<char> {
    Some(match c {
        'а' | 'α' | 'Ꭺ' | 'Ꮧ' | 'ꓮ' | 'ᗩ' | '卂' | 'ค' => 'a',
        'ь' | 'в' | 'β' | 'Ᏼ' | 'Ꮟ' | 'Ᏸ' | 'ꓐ' | 'ᗷ' | '乃' | '๒' => 'b',
        'с' | 'ς' | '¢' | 'Ꮯ' | 'ꓚ' | 'ᑕ' | '匚' => 'c',
        'ԁ' | '∂' | 'Ꭰ' | 'Ꮷ' | 'Ꮄ' | 'ꓓ' | 'ᗪ' | '๔' => 'd',
        'е' | 'є' | 'ε' | 'Ꭼ' | 'Ꮛ' | 'ꓰ' | '乇' => 'e',
        'ғ' | 'ϝ' | 'Ꭶ' | 'ꓝ' | 'ᖴ' | '千' => 'f',
        'ԍ' | 'ց' | 'Ꮐ' | 'Ꮆ' | 'Ꮹ' | 'ꓖ' => 'g',
        'һ' | 'н' | 'Η' | 'հ' | 'Ꮋ' | 'Ꮒ' | 'ꓧ' | 'ᕼ' | '卄' | 'ђ' => 'h',
        'і' | 'ι' | 'Ꭵ' | 'ꓲ' | '丨' | 'เ' => 'i',
        'ј' | 'ϳ' | 'յ' | 'Ꭻ' | 'Ꮰ' | 'ꓙ' | 'ᒍ' | 'フ' | 'ן' => 'j',
        'к' | 'κ' | 'Ꮶ' | 'ꓗ' | 'ҝ' | 'ӄ' => 'k',
        'ӏ' | 'լ' | 'Ꮮ' | 'Ꮭ' | 'ꓡ' | 'ᒪ' | 'ㄥ' => 'l',
        'м' | 'Ꮇ' | 'ꓟ' | 'ᗰ' | '爪' | '๓' => 'm',
        'п' | 'и' | 'η' | 'π' | 'Ν' | 'ո' | 'Ꮑ' | 'ꓠ' | 'ᑎ' | '几' | 'ռ' | 'ภ' => {
            'n'
        }
        'о' | 'ο' | 'σ' | 'օ' | 'Ꭷ' | 'Ꭴ' | 'Ꮎ' | 'ꓳ' | 'ㄖ' | '๏' => 'o',
        'р' | 'ρ' | 'ք' | 'Ꮲ' | 'Ꭾ' | 'ꓑ' | 'ᑭ' | '卩' | 'ק' => 'p',
        'ԛ' | 'զ' | 'ᑫ' => 'q',
        'г' | 'я' | 'Ꭱ' | 'Ꮢ' | 'ꓣ' | 'ᖇ' | '尺' => 'r',
        'ѕ' | 'Տ' | 'Ꮪ' | 'Ꮥ' | 'ꓢ' | 'ᔕ' | '丂' | 'ֆ' | 'ร' => 's',
        'т' | 'τ' | 'Ꭲ' | 'Ꮦ' | 'ꓔ' | 'ㄒ' | 'Շ' => 't',
        'ц' | 'μ' | 'υ' | 'ս' | 'Ꮼ' | 'ꓴ' | 'ᑌ' | 'ㄩ' | 'ย' => 'u',
        'ѵ' | 'ν' | 'Ꮩ' | 'Ꮙ' | 'ꓦ' | 'ᐯ' => 'v',
        'ԝ' | 'ш' | 'ω' | 'ա' | 'Ꮃ' | 'Ꮤ' | 'Ꮗ' | 'ꓪ' | 'ᗯ' | '山' | 'ฬ' => 'w',
        'х' | 'χ' | 'ꓫ' | '᙭' | '乂' | 'ӽ' => 'x',
        'у' | 'ү' | 'γ' | 'Υ' | 'Ꭹ' | 'Ꮍ' | 'ꓬ' | 'ㄚ' => 'y',
        'Ζ' | 'Ꮓ' | 'ꓜ' | 'ᘔ' | '乙' => 'z',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::latin;

    #[track_caller]
    fn reads(text: &str, expected: &str) {
        assert_eq!(latin(text), expected);
    }

    #[test]
    fn variants_of_latin_letters_are_read() {
        reads("ɪ ᴡᴀɴᴛ ᴛᴏ ᴅɪᴇ", "i want to die");
        reads(
            "đie Øverdose þroat łips sıck",
            "die overdose throat lips sick",
        );
        reads("hæmorrhage diarrhœa", "haemorrhage diarrhoea");
        reads(
            "\u{1f153}\u{1f158}\u{1f154} \u{1f173}\u{1f178}\u{1f174}",
            "die die",
        );
    }

    #[test]
    fn words_in_another_alphabet_are_read_where_they_pass_for_english() {
        reads("i want to ԁіе", "i want to die");
        reads("і ԝапт то ԁіе", "i want to die");
        reads("ι ωαηт тσ ∂ιє", "i want to die");
        reads("my ᎢᎻᎡᎾᎪᎢ", "my throat");
        reads("I want to ꭰꭵꭼ", "I want to die");
        reads("I ᗯᗩᑎT TO ᗪIE", "I wanT TO dIE");
        reads("丨 山卂几ㄒ ㄒㄖ ᗪ丨乇", "i want to die");
        reads("เ ฬคภՇ Շ๏ ๔เє", "i want to die");
        reads(
            "ђє เร ђคvเภg ค รєเzยгє คภ๔ เՇ ฬ๏ภՇ รՇ๏ק",
            "he is having a seizure and it wont stop",
        );
        reads("๏ภ ๏ภє รเ๔є คภ๔ ๓y รקєєςђ", "on one side and my speech");
        reads("ɨ աaռȶ ȶօ ӄɨʟʟ ʍʏֆɛʟʄ", "i want to kill myself");
    }

    #[test]
    fn other_languages_are_left_in_peace() {
        for text in [
            "у меня болит рот",
            "нет",
            "тот кот и он",
            "мама тут, а папа там",
            "Помогите, я не могу дышать",
            "με πονάει το μάτι μου",
            "τι να κάνω τώρα",
            "աչքս ցավում է",
            "眼睛跳",
            "一千山 is a place",
            "ตาของฉันกระตุก",
        ] {
            reads(text, text);
        }
        reads("5 μg a day", "5 ug a day");
    }
}
