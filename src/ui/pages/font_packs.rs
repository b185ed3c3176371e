//! Opening a font pack, wherever one is needed.

use crate::coverage::{MissingCharacter, packs};
use crate::export::text::text;
use crate::font_pack::MOST_BYTES;
use crate::platform;
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::button::OpenFileButton;
use crate::ui::pages::request::use_writing;
use crate::ui::say::{Say, use_say};
use crate::ui::state::{App, use_app};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Endings that a browser offers first.
const ENDING: &str = ".p35fonts";

/// A button that opens a pack and says what came of it.
#[component]
pub fn OpenPack(
    /// Unique on the page.
    id: &'static str,
) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let fault = RwSignal::new(None::<&'static str>);
    let open = move |file: web_sys::File| {
        fault.set(None);
        spawn_local(async move {
            let said = match open(app, &file).await {
                Ok(pack) => {
                    let pack = say.words_now().say(&format!("pack-{pack}"));
                    let values = [("pack", pack.into())];
                    say.words_now().say_with("fonts-opened", &values)
                }
                Err(id) => {
                    fault.set(Some(id));
                    sentence(say, id)
                }
            };
            app.announcer.say(said);
        });
    };
    view! {
        <OpenFileButton id=id label=say.text("fonts-open") accept=ENDING on_choose=open />
        {move || {
            fault.get().map(|id| {
                view! { <Banner tone=Tone::Stop><p>{sentence(say, id)}</p></Banner> }
            })
        }}
    }
}

fn sentence(say: Say, id: &'static str) -> String {
    let limit = format!("{} MiB", MOST_BYTES >> 20);
    say.words().say_with(id, &[("limit", limit.into())])
}

/// The name of the pack, or the id of the message that says why it is not taken.
async fn open(app: App, file: &web_sys::File) -> Result<String, &'static str> {
    let opened = platform::read_file(file, MOST_BYTES).await;
    let opened = opened.map_err(|fault| fault.message_id())?;
    platform::painted().await;
    let name = app.packs.open(&opened.bytes).await;
    name.map_err(|fault| fault.message_id())
}

/// Names the packs that the request's document needs and that are not at hand; nothing otherwise.
#[component]
pub fn WantedPacks() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let writing = use_writing();
    let wanted = Memo::new(move |_| {
        let document = writing.document();
        let text = document.map(|document| text(&document)).unwrap_or_default();
        names(&app.packs.coverage.get().missing(&text))
    });
    let listed = move |pack: &'static str| {
        let file = packs::file_name(pack);
        view! { <li>{say.text(format!("pack-{pack}"))}" – "<code>{file}</code></li> }
    };
    view! {
        <Show when=move || !wanted.with(Vec::is_empty)>
            <Banner tone=Tone::Stop>
                <p>{say.text("fonts-wanted")}</p>
                <ul>{move || wanted.get().into_iter().map(listed).collect_view()}</ul>
                <p class="buttons"><OpenPack id="open-wanted-pack" /></p>
            </Banner>
        </Show>
    }
}

fn names(missing: &[MissingCharacter]) -> Vec<&'static str> {
    packs::holding(missing)
        .iter()
        .map(|pack| pack.name)
        .collect()
}
