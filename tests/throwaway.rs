use point35::document::*;
use point35::export::{docx::docx, pdf::pdf, fonts::FontSet};
use point35::i18n::Language;
use point35::request::*;
use point35::template::Pack;
#[test]
fn dump() {
    let request = read_file(include_bytes!("examples/01-ransomware.json"), "x".into()).unwrap();
    let template = Pack::built_in().template(&"preservation".into()).unwrap();
    let fonts = FontSet::parse(std::fs::read_dir("public/fonts").unwrap().map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e=="ttf")).map(|p| std::fs::read(p).unwrap()).collect()).unwrap();
    for (name, first, second) in [("enka","en","ka"),("fren","fr","en"),("uk","uk","")] {
        let mut r = request.clone();
        r.languages.first = Language::parse(first).unwrap();
        r.languages.second = Language::parse(second);
        r.appearance.letterhead = vec!["Ministry of Examples of Georgia (FICTIONAL)".into(), "Cybercrime Division · 24/7 Contact Point".into(), "10 Example Street, 0105 Tbilisi".into()];
        r.appearance.marking = Some(if name=="uk" {Marking::Tlp(Tlp::AmberStrict)} else {Marking::Restricted});
        let side = 160u16;
        let mut px = Vec::new();
        for y in 0..side { for x in 0..side {
            let (dx,dy)=(x as f32-80.0,y as f32-80.0); let d=(dx*dx+dy*dy).sqrt();
            let a = ((78.0-d).clamp(0.0,1.0)*255.0) as u8;
            let (r,g,b)= if d<30.0 {(220,180,40)} else if d<60.0 {(30,60,(120.0+dx) as u8)} else {(180,20,40)};
            px.extend([r,g,b,a]);
        }}
        r.appearance.letterhead_image = Picture::of_pixels(side, side, &px);
        println!("{} bytes", r.appearance.letterhead_image.as_ref().unwrap().png().len());
        for (n,b,h,d) in [("firewall-2026-05-02.log", 12_345_678u64, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","Log of the firewall"),("disk-image-of-the-server-vps-77120-part-1.raw", 107_374_182_400,"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","")] {
            let mut row = annex_row(template, &"annexes".into(), n, &Measured{bytes:b,hash:h.into()});
            row.set("annex-description".into(), Answer::Texts([(Language::english(), d.to_owned())].into()));
            r.answers.add_row(&"annexes".into(), row);
        }
        for (copy, suffix) in [(Copy::Draft,""),(Copy::Blank,"-blank")] {
            let d = compose(&r, template, copy, &|c,_| Some(c.to_owned())).unwrap();
            std::fs::write(format!("/tmp/page-out-{name}{suffix}.docx"), docx(&d)).unwrap();
            std::fs::write(format!("/tmp/page-out-{name}{suffix}.pdf"), pdf(&d,&fonts).unwrap()).unwrap();
        }
        let c = covering(&r, template, Some("0123 4567 8901")).unwrap();
        std::fs::write(format!("/tmp/page-out-{name}.txt"), format!("{}\n\n{}\n=======\n{}", c.subject, plain(&c.email), plain(&c.call))).unwrap();
    }
}
