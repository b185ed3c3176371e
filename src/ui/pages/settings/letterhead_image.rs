//! The image of the letterhead: chosen from a file, made small, shown, removed.

use crate::export::html::address;
use crate::i18n::{FluentValue, Words, numbers};
use crate::picture::{Picture, declared, is_whole, sizes};
use crate::platform::{self, FileFault};
use crate::ui::components::button::OpenFileButton;
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The largest file that is read, in MiB.
const LIMIT_MIB: u32 = 8;
/// More are not unpacked: they would take hundreds of megabytes of memory.
const MOST_PIXELS: u64 = 24_000_000;

/// Why a file does not become the image.
#[derive(Clone, Copy, PartialEq)]
enum Refused {
    File(FileFault),
    NotAPicture,
    TooManyPixels { width: u32, height: u32 },
    Damaged,
}

#[component]
pub fn LetterheadImage() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let profile = app.profile;
    let picture = profile.part(|p| p.documents.letterhead_image.clone());
    let refused = RwSignal::new(None::<Refused>);
    let set = move |picture: Option<Picture>| {
        profile.change(|p| p.documents.letterhead_image = picture);
    };
    let choose = move |file: web_sys::File| {
        refused.set(None);
        spawn_local(async move {
            match read(&file).await {
                Ok(picture) => set(Some(picture)),
                Err(why) => {
                    refused.try_set(Some(why));
                    app.announcer.say(why.say(&say.words_now()));
                }
            }
        });
    };
    let hint = say.with("settings-letterhead-image-hint", || vec![limit()]);
    let shown = move |picture: Picture| {
        view! {
            <img class="letterhead-image" src=address(&picture) alt=say.text("settings-letterhead-image") />
            <button type="button" class="button is-quiet" on:click=move |_| set(None)>
                {say.text("settings-letterhead-image-remove")}
            </button>
        }
    };
    view! {
        <div class="field">
            <p class="label" id="profile-letterhead-image-label">{say.text("settings-letterhead-image")}</p>
            <p class="hint">{hint}</p>
            {move || refused.get().map(|why| view! { <p class="error">{why.say(&say.words())}</p> })}
            {move || picture.get().map(shown)}
            <OpenFileButton
                id="profile-letterhead-image"
                label=say.text("settings-letterhead-image-choose")
                accept="image/png,image/jpeg"
                on_choose=choose
            />
        </div>
    }
}

fn limit() -> (&'static str, FluentValue<'static>) {
    ("limit", format!("{LIMIT_MIB} MiB").into())
}

/// Reads a file, looks at the size it claims, lets the browser unpack it and makes it small.
async fn read(file: &web_sys::File) -> Result<Picture, Refused> {
    let opened = platform::read_file(file, LIMIT_MIB << 20).await;
    let opened = opened.map_err(Refused::File)?;
    let size = declared(&opened.bytes).ok_or(Refused::NotAPicture)?;
    let (width, height) = (size.width, size.height);
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MOST_PIXELS {
        return Err(Refused::TooManyPixels { width, height });
    }
    if !is_whole(&opened.bytes) {
        return Err(Refused::Damaged);
    }
    let unpacked = platform::pixels(file).await.map_err(|_| Refused::Damaged)?;
    let tried = sizes(size).filter_map(|(width, height)| {
        let pixels = unpacked(width, height).ok()?;
        Picture::of_pixels(width, height, &pixels)
    });
    { tried }.next().ok_or(Refused::Damaged)
}

impl Refused {
    fn say(self, words: &Words) -> String {
        match self {
            Self::File(fault) => words.say_with(fault.message_id(), &[limit()]),
            Self::NotAPicture => words.say("picture-fault-not-a-picture"),
            Self::Damaged => words.say("picture-fault-damaged"),
            Self::TooManyPixels { width, height } => {
                let values = [
                    ("width", width.to_string().into()),
                    ("height", height.to_string().into()),
                    ("limit", numbers::grouped(MOST_PIXELS).into()),
                ];
                words.say_with("picture-fault-too-many-pixels", &values)
            }
        }
    }
}
