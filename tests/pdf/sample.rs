//! A preservation request as composing would make it, in several languages; all of it fictional.

use point35::document::{
    Arrangement, Block, CheckBox, Column, Document, Field, Lines, Paper, Phrase, Signature, Table,
    Tone, Value,
};
use point35::i18n::Language;

/// The words of the sample, one line for each, in English, Georgian, French, Ukrainian, Greek,
/// Spanish, Arabic and Hebrew.
const WORDS: &[[&str; 8]] = &[
    [
        "Request for expedited preservation of stored computer data",
        "შენახული კომპიუტერული მონაცემების დაჩქარებული შენახვის მოთხოვნა",
        "Demande de conservation rapide de données informatiques stockées",
        "Запит про термінове збереження комп'ютерних даних, які зберігаються",
        "Αίτημα για ταχεία διαφύλαξη αποθηκευμένων δεδομένων υπολογιστή",
        "Solicitud de conservación rápida de datos informáticos almacenados",
        "طلب الحفظ المُعجَّل للبيانات الحاسوبية المُخزَّنة",
        "בקשה לשימור מזורז של נתוני מחשב מאוחסנים",
    ],
    [
        "Based on Articles 29 and 30 of the Convention on Cybercrime (ETS 185)",
        "კიბერდანაშაულის შესახებ კონვენციის (ETS 185) 29-ე და 30-ე მუხლების საფუძველზე",
        "Sur la base des articles 29 et 30 de la Convention sur la cybercriminalité (STE n° 185)",
        "На підставі статей 29 і 30 Конвенції про кіберзлочинність (ETS № 185)",
        "Με βάση τα άρθρα 29 και 30 της Σύμβασης για το Έγκλημα στον Κυβερνοχώρο (ETS 185)",
        "Sobre la base de los artículos 29 y 30 del Convenio sobre la Ciberdelincuencia (STE n.º 185)",
        "استناداً إلى المادتين 29 و30 من اتفاقية الجريمة الإلكترونية (ETS 185)",
        "על יסוד סעיפים 29 ו־30 לאמנה בדבר פשעי מחשב (ETS 185)",
    ],
    [
        "RESTRICTED",
        "შეზღუდული სარგებლობისთვის",
        "DIFFUSION RESTREINTE",
        "ДЛЯ СЛУЖБОВОГО КОРИСТУВАННЯ",
        "ΠΕΡΙΟΡΙΣΜΕΝΗΣ ΧΡΗΣΗΣ",
        "DIFUSIÓN LIMITADA",
        "مقيَّد التداول",
        "מוגבל",
    ],
    [
        "EXERCISE",
        "სავარჯიშო",
        "EXERCICE",
        "НАВЧАННЯ",
        "ΑΣΚΗΣΗ",
        "EJERCICIO",
        "تمرين",
        "תרגיל",
    ],
    [
        "Page {page} of {pages}",
        "გვერდი {page} / {pages}",
        "Page {page} sur {pages}",
        "Сторінка {page} з {pages}",
        "Σελίδα {page} από {pages}",
        "Página {page} de {pages}",
        "الصفحة {page} من {pages}",
        "עמוד {page} מתוך {pages}",
    ],
    [
        "Content 9f86 d081 884c 7d65",
        "შინაარსი 9f86 d081 884c 7d65",
        "Contenu 9f86 d081 884c 7d65",
        "Вміст 9f86 d081 884c 7d65",
        "Περιεχόμενο 9f86 d081 884c 7d65",
        "Contenido 9f86 d081 884c 7d65",
        "المحتوى \u{2068}9f86 d081 884c 7d65\u{2069}",
        "תוכן \u{2068}9f86 d081 884c 7d65\u{2069}",
    ],
    [
        "Requesting authority",
        "მომთხოვნი ორგანო",
        "Autorité requérante",
        "Запитуючий орган",
        "Αιτούσα αρχή",
        "Autoridad requirente",
        "الجهة الطالبة",
        "הרשות המבקשת",
    ],
    [
        "Name of the authority",
        "ორგანოს დასახელება",
        "Nom de l'autorité",
        "Назва органу",
        "Ονομασία της αρχής",
        "Nombre de la autoridad",
        "اسم الجهة",
        "שם הרשות",
    ],
    [
        "Person in charge",
        "პასუხისმგებელი პირი",
        "Personne responsable",
        "Відповідальна особа",
        "Υπεύθυνος",
        "Persona responsable",
        "الشخص المسؤول",
        "האדם האחראי",
    ],
    [
        "Telephone",
        "ტელეფონი",
        "Téléphone",
        "Телефон",
        "Τηλέφωνο",
        "Teléfono",
        "الهاتف",
        "טלפון",
    ],
    [
        "E-mail",
        "ელ. ფოსტა",
        "Adresse électronique",
        "Електронна пошта",
        "Ηλεκτρονικό ταχυδρομείο",
        "Correo electrónico",
        "البريد الإلكتروني",
        "דואר אלקטרוני",
    ],
    [
        "Offence and facts",
        "დანაშაული და ფაქტები",
        "Infraction et faits",
        "Злочин і обставини",
        "Αδίκημα και πραγματικά περιστατικά",
        "Delito y hechos",
        "الجريمة والوقائع",
        "העבירה והעובדות",
    ],
    [
        "Offences under the Convention",
        "კონვენციით გათვალისწინებული დანაშაულები",
        "Infractions visées par la Convention",
        "Злочини за Конвенцією",
        "Αδικήματα κατά τη Σύμβαση",
        "Delitos previstos en el Convenio",
        "الجرائم المنصوص عليها في الاتفاقية",
        "עבירות לפי האמנה",
    ],
    [
        "Article 2: illegal access",
        "მუხლი 2: უკანონო წვდომა",
        "Article 2 : accès illégal",
        "Стаття 2: незаконний доступ",
        "Άρθρο 2: παράνομη πρόσβαση",
        "Artículo 2: acceso ilícito",
        "المادة 2: النفاذ غير المشروع",
        "סעיף 2: גישה בלתי חוקית",
    ],
    [
        "Article 4: data interference",
        "მუხლი 4: მონაცემებში ჩარევა",
        "Article 4 : atteinte aux données",
        "Стаття 4: втручання в дані",
        "Άρθρο 4: επέμβαση σε δεδομένα",
        "Artículo 4: interferencia en los datos",
        "المادة 4: التدخل في البيانات",
        "סעיף 4: הפרעה לנתונים",
    ],
    [
        "Article 5: system interference",
        "მუხლი 5: სისტემაში ჩარევა",
        "Article 5 : atteinte au système",
        "Стаття 5: втручання в систему",
        "Άρθρο 5: επέμβαση σε σύστημα",
        "Artículo 5: interferencia en el sistema",
        "المادة 5: التدخل في النظام",
        "סעיף 5: הפרעה למערכת",
    ],
    [
        "Article 8: computer-related fraud",
        "მუხლი 8: კომპიუტერული თაღლითობა",
        "Article 8 : fraude informatique",
        "Стаття 8: комп'ютерне шахрайство",
        "Άρθρο 8: απάτη με υπολογιστή",
        "Artículo 8: fraude informático",
        "المادة 8: الاحتيال المتصل بالحاسوب",
        "סעיף 8: הונאה הקשורה למחשב",
    ],
    [
        "Summary of the facts",
        "ფაქტების მოკლე აღწერა",
        "Exposé sommaire des faits",
        "Стислий виклад обставин",
        "Σύνοψη των περιστατικών",
        "Resumen de los hechos",
        "ملخص الوقائع",
        "תמצית העובדות",
    ],
    [
        "On 2 May 2026 a server of the fictional Example Hospital was encrypted. The malware contacted a server at Example Hosting B.V. every 60 seconds. 214 patient systems are down.",
        "2026 წლის 2 მაისს გამოგონილი საავადმყოფოს სერვერი დაიშიფრა. მავნე პროგრამა ყოველ 60 წამში უკავშირდებოდა კომპანია Example Hosting B.V.-ის სერვერს. მწყობრიდან გამოვიდა 214 სისტემა.",
        "Le 2 mai 2026, un serveur de l'hôpital fictif « Example Hospital » a été chiffré. Le logiciel malveillant contactait toutes les 60 secondes un serveur d'Example Hosting B.V. ; 214 systèmes sont hors service.",
        "2 травня 2026 року сервер вигаданої лікарні було зашифровано. Шкідлива програма щохвилини зверталася до сервера Example Hosting B.V. Не працюють 214 систем.",
        "Στις 2 Μαΐου 2026 κρυπτογραφήθηκε διακομιστής του φανταστικού νοσοκομείου. Το κακόβουλο λογισμικό επικοινωνούσε κάθε 60 δευτερόλεπτα με διακομιστή της Example Hosting B.V. Εκτός λειτουργίας είναι 214 συστήματα.",
        "El 2 de mayo de 2026 se cifró un servidor del hospital ficticio. El programa malicioso contactaba cada 60 segundos con un servidor de Example Hosting B.V. ¿Consecuencia? 214 sistemas están fuera de servicio.",
        "في 2 مايو 2026 جرى تشفير خادم تابع للمستشفى الافتراضي \u{2068}Example Hospital\u{2069}. وكان البرنامج الضار يتصل كل 60 ثانية بخادم لدى شركة \u{2068}Example Hosting B.V.\u{2069} (هولندا)، وتعطّل 214 نظاماً من أنظمة المرضى.",
        "ב־2 במאי 2026 הוצפן שרת של בית החולים הבדיוני \u{2068}Example Hospital\u{2069}. הנוזקה פנתה בכל 60 שניות לשרת בחברת \u{2068}Example Hosting B.V.\u{2069} (הולנד); 214 מערכות מטופלים מושבתות.",
    ],
    [
        "Data to be preserved and their relation to the offence",
        "შესანახი მონაცემები და მათი კავშირი დანაშაულთან",
        "Données à conserver et leur lien avec l'infraction",
        "Дані, що підлягають збереженню, та їх зв'язок зі злочином",
        "Δεδομένα προς διαφύλαξη και η σχέση τους με το αδίκημα",
        "Datos que deben conservarse y su relación con el delito",
        "البيانات المطلوب حفظها وصلتها بالجريمة",
        "הנתונים שיש לשמר וזיקתם לעבירה",
    ],
    [
        "Item 1",
        "პოზიცია 1",
        "Élément 1",
        "Позиція 1",
        "Στοιχείο 1",
        "Elemento 1",
        "البند 1",
        "פריט 1",
    ],
    [
        "Identifiers",
        "იდენტიფიკატორები",
        "Identifiants",
        "Ідентифікатори",
        "Αναγνωριστικά",
        "Identificadores",
        "المُعرِّفات",
        "מזהים",
    ],
    [
        "Identifier",
        "იდენტიფიკატორი",
        "Identifiant",
        "Ідентифікатор",
        "Αναγνωριστικό",
        "Identificador",
        "المُعرِّف",
        "מזהה",
    ],
    [
        "Kind",
        "სახე",
        "Nature",
        "Вид",
        "Είδος",
        "Tipo",
        "النوع",
        "סוג",
    ],
    [
        "Period (UTC)",
        "პერიოდი (UTC)",
        "Période (UTC)",
        "Період (UTC)",
        "Περίοδος (UTC)",
        "Período (UTC)",
        "الفترة (UTC)",
        "תקופה (UTC)",
    ],
    [
        "Traffic data",
        "ტრაფიკის მონაცემები",
        "Données relatives au trafic",
        "Дані про рух інформації",
        "Δεδομένα κίνησης",
        "Datos sobre el tráfico",
        "بيانات الحركة",
        "נתוני תעבורה",
    ],
    [
        "Necessity of preservation",
        "შენახვის აუცილებლობა",
        "Nécessité de la conservation",
        "Необхідність збереження",
        "Αναγκαιότητα της διαφύλαξης",
        "Necesidad de la conservación",
        "ضرورة الحفظ",
        "נחיצות השימור",
    ],
    [
        "Remarks by hand",
        "ხელნაწერი შენიშვნები",
        "Observations manuscrites",
        "Зауваження від руки",
        "Χειρόγραφες παρατηρήσεις",
        "Observaciones a mano",
        "ملاحظات بخط اليد",
        "הערות בכתב יד",
    ],
    [
        "The requesting authority intends to submit a request for mutual assistance for the search, seizure or disclosure of the data.",
        "მომთხოვნი ორგანო აპირებს წარადგინოს ურთიერთდახმარების მოთხოვნა მონაცემთა ჩხრეკის, ამოღების ან გამჟღავნების მიზნით.",
        "L'autorité requérante a l'intention de soumettre une demande d'entraide en vue de la perquisition, de la saisie ou de la divulgation des données.",
        "Запитуючий орган має намір подати запит про взаємну допомогу щодо обшуку, вилучення або розкриття даних.",
        "Η αιτούσα αρχή προτίθεται να υποβάλει αίτηση αμοιβαίας συνδρομής για την έρευνα, κατάσχεση ή γνωστοποίηση των δεδομένων.",
        "La autoridad requirente tiene la intención de presentar una solicitud de asistencia mutua para el registro, la confiscación o la revelación de los datos.",
        "تعتزم الجهة الطالبة تقديم طلب مساعدة قانونية متبادلة لتفتيش البيانات أو ضبطها أو الكشف عنها.",
        "הרשות המבקשת מתכוונת להגיש בקשה לעזרה הדדית לשם חיפוש בנתונים, תפיסתם או גילוים.",
    ],
    [
        "This wording has not been reviewed by a lawyer of a Party.",
        "ეს ტექსტი არ არის გადამოწმებული მხარის იურისტის მიერ.",
        "Ce libellé n'a pas été revu par un juriste d'une Partie.",
        "Це формулювання не перевірене юристом Сторони.",
        "Η διατύπωση αυτή δεν έχει ελεγχθεί από νομικό ενός Μέρους.",
        "Esta redacción no ha sido revisada por un jurista de una Parte.",
        "لم يراجع هذه الصيغة أي قانوني تابع لأحد الأطراف.",
        "נוסח זה לא נבדק בידי משפטן של צד לאמנה.",
    ],
    [
        "Place and date",
        "ადგილი და თარიღი",
        "Lieu et date",
        "Місце і дата",
        "Τόπος και ημερομηνία",
        "Lugar y fecha",
        "المكان والتاريخ",
        "מקום ותאריך",
    ],
    [
        "Signature",
        "ხელმოწერა",
        "Signature",
        "Підпис",
        "Υπογραφή",
        "Firma",
        "التوقيع",
        "חתימה",
    ],
    [
        "Stamp",
        "ბეჭედი",
        "Cachet",
        "Печатка",
        "Σφραγίδα",
        "Sello",
        "الختم",
        "חותמת",
    ],
    [
        "checked",
        "მონიშნულია",
        "cochée",
        "позначено",
        "επιλεγμένο",
        "marcada",
        "محدد",
        "מסומן",
    ],
    [
        "not checked",
        "არ არის მონიშნული",
        "non cochée",
        "не позначено",
        "μη επιλεγμένο",
        "no marcada",
        "غير محدد",
        "לא מסומן",
    ],
    [
        "not translated",
        "ნათარგმნი არ არის",
        "non traduit",
        "не перекладено",
        "δεν έχει μεταφραστεί",
        "sin traducir",
        "غير مترجم",
        "לא תורגם",
    ],
];

/// The languages of [`WORDS`].
const TAGS: [&str; 8] = ["en", "ka", "fr", "uk", "el", "es", "ar", "he"];

/// Makes documents in one or two languages.
pub struct Sample {
    languages: Vec<usize>,
}

impl Sample {
    pub fn new(tags: &[&str]) -> Self {
        let place = |tag: &&str| TAGS.iter().position(|known| known == tag).unwrap();
        Self {
            languages: tags.iter().map(place).collect(),
        }
    }

    /// A word in each language of the document, found by its English.
    pub fn words(&self, english: &str) -> Lines {
        let words = WORDS.iter().find(|words| words[0] == english).unwrap();
        self.languages
            .iter()
            .map(|l| phrase(words[*l], TAGS[*l], Tone::Plain))
            .collect()
    }

    pub fn verbatim(&self, text: &str) -> Value {
        Value::Text(vec![phrase(text, "en", Tone::Verbatim)])
    }

    pub fn field(&self, label: &str, value: Value) -> Field {
        Field {
            label: self.words(label),
            value,
        }
    }

    fn box_(&self, checked: bool, label: &str) -> CheckBox {
        CheckBox {
            checked,
            label: self.words(label),
        }
    }

    fn section(&self, number: &str, element: char, title: &str) -> Block {
        Block::Section {
            number: number.into(),
            element: Some(element),
            title: self.words(title),
        }
    }

    /// A table of identifiers with as many rows as wished.
    pub fn identifiers(&self, rows: usize) -> Table {
        let column = |label, share| Column {
            label: self.words(label),
            share,
        };
        let row = |number: usize| {
            vec![
                self.verbatim(&format!(
                    "198.51.100.{}:{}/tcp",
                    number % 250,
                    40_000 + number
                )),
                Value::Text(self.words("Traffic data")),
                self.verbatim("2026-05-02 21:14:37 – 23:59:59"),
            ]
        };
        Table {
            columns: vec![
                column("Identifier", 4),
                column("Kind", 3),
                column("Period (UTC)", 3),
            ],
            rows: (1..=rows).map(row).collect(),
        }
    }

    pub fn document(&self) -> Document {
        let facts = "On 2 May 2026 a server of the fictional Example Hospital was encrypted. The \
                     malware contacted a server at Example Hosting B.V. every 60 seconds. 214 \
                     patient systems are down.";
        let intention = "The requesting authority intends to submit a request for mutual \
                         assistance for the search, seizure or disclosure of the data.";
        let url = "https://hosting.example/customers/vps-77120/snapshots/\
                   a3bf4f1b2b0b822cd15d6c15b0f00a08a3bf4f1b2b0b822cd15d6c15b0f00a08?keep=all";
        let mut untranslated = vec![phrase(
            "The virtual server is prepaid and ends on 10 May 2026; its content is then deleted.",
            "en",
            Tone::Plain,
        )];
        untranslated.extend(self.words("not translated").into_iter().map(|p| Phrase {
            tone: Tone::Remark,
            ..p
        }));
        let blocks = vec![
            self.section("1", 'a', "Requesting authority"),
            Block::Fields(vec![
                self.field(
                    "Name of the authority",
                    self.verbatim("24/7 Contact Point Georgia (FICTIONAL)"),
                ),
                self.field(
                    "Person in charge",
                    self.verbatim("Nino Gamotsdiladze-Example"),
                ),
                self.field("Telephone", self.verbatim("+999 100 0001")),
                self.field("E-mail", self.verbatim("cp-ge@police.example")),
            ]),
            self.section("2", 'b', "Offence and facts"),
            Block::Fields(vec![
                self.field(
                    "Offences under the Convention",
                    Value::CheckBoxes(vec![
                        self.box_(true, "Article 2: illegal access"),
                        self.box_(true, "Article 4: data interference"),
                        self.box_(true, "Article 5: system interference"),
                        self.box_(false, "Article 8: computer-related fraud"),
                    ]),
                ),
                self.field("Summary of the facts", Value::Text(self.words(facts))),
            ]),
            self.section(
                "3",
                'c',
                "Data to be preserved and their relation to the offence",
            ),
            Block::Group {
                number: "3.1".into(),
                title: self.words("Item 1"),
            },
            Block::Fields(vec![
                self.field("Identifier", self.verbatim(url)),
                self.field(
                    "Period (UTC)",
                    self.verbatim("2026-05-02 21:14:37 – 2026-05-02 23:59:59 UTC"),
                ),
            ]),
            Block::Table(self.identifiers(12)),
            self.section("4", 'e', "Necessity of preservation"),
            Block::Fields(vec![
                self.field("Necessity of preservation", Value::Text(untranslated)),
                self.field("Remarks by hand", Value::Blank { rows: 3 }),
            ]),
            Block::Paragraph(self.words(intention)),
            Block::Note(self.words("This wording has not been reviewed by a lawyer of a Party.")),
            Block::Signature(Signature {
                fields: vec![
                    self.field(
                        "Person in charge",
                        self.verbatim("Nino Gamotsdiladze-Example"),
                    ),
                    self.field("Place and date", self.verbatim("Tbilisi, 2026-05-03")),
                ],
                signature: self.words("Signature"),
                stamp: self.words("Stamp"),
            }),
        ];
        Document {
            arrangement: Arrangement::LineByLine,
            languages: self.languages.iter().map(|l| language(TAGS[*l])).collect(),
            paper: Paper::A4,
            letterhead_image: None,
            letterhead: vec![
                "Ministry of Examples of Georgia (FICTIONAL)".into(),
                "Cybercrime Division · 24/7 Contact Point".into(),
                "10 Example Street, 0105 Tbilisi · +999 100 0001 · cp-ge@police.example".into(),
            ],
            title: self.words("Request for expedited preservation of stored computer data"),
            basis: self
                .words("Based on Articles 29 and 30 of the Convention on Cybercrime (ETS 185)"),
            reference: "GE-EX-2026-0001".into(),
            marking: Some(self.words("RESTRICTED")),
            watermark: None,
            page_label: self.words("Page {page} of {pages}"),
            checked: self.words("checked"),
            unchecked: self.words("not checked"),
            hash_label: self.words("Content 9f86 d081 884c 7d65"),
            author: "24/7 Contact Point Georgia (FICTIONAL)".into(),
            dated: "2026-05-03T00:00:00Z".parse().unwrap(),
            blocks,
            data: "{}".into(),
            content_hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".into(),
        }
    }
}

pub fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

pub fn phrase(text: &str, tag: &str, tone: Tone) -> Phrase {
    Phrase {
        text: text.into(),
        language: language(tag),
        tone,
    }
}
