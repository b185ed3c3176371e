//! Files that go with a request: chosen, measured slice by slice while the page goes on, and named
//! in a list. Nothing of their content is kept.

use super::frame::described;
use super::group::{self, Row, numbers, title};
use super::writing::{Writing, use_writing};
use crate::i18n::{Words, numbers};
use crate::platform::{self, FileFault};
use crate::request::{Answer, Measured as FileMeasured, Measuring, Path, annex_row};
use crate::template::{FieldDefinition, FieldId, Kind};
use crate::ui::components::button::OpenFilesButton;
use crate::ui::components::repeated::{Repeated, RowActions};
use crate::ui::say::{Say, use_say};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::ops::ControlFlow;

/// What happens to the chosen files. It outlives the page, which one may leave meanwhile.
#[derive(Clone, Default)]
struct Work {
    /// The file being read, and how many hundredths of it have been.
    now: ArcRwSignal<Option<(String, u8)>>,
    stopped: ArcRwSignal<bool>,
    /// The names of those that could not be read.
    unreadable: ArcRwSignal<Vec<String>>,
}

#[component]
pub fn Annexes(field: FieldId, definition: FieldDefinition) -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let frame = described(&Path::of(&field), &definition);
    let (label, hint) = (frame.label, frame.hint);
    let inner = definition.inner().unwrap_or_default().to_vec();
    let rows = numbers(writing, &field);
    let title = title(say, &field);
    let actions = RowActions {
        add: None,
        copy: None,
        ..group::actions(writing, &field)
    };
    let work = Work::default();
    let choose = {
        let (work, field) = (work.clone(), field.clone());
        move |files: Vec<web_sys::File>| begin(say, writing, &field, files, &work)
    };
    let id = field.to_string();
    let add_id = format!("{id}-add");
    let row =
        move |id: u32| view! { <Row group=field.clone() id fields=inner.clone() /> }.into_any();
    view! {
        <section class="group" id=frame.id tabindex="-1" aria-label=label>
            <h2>{label}</h2>
            {move || hint.get().map(|text| view! { <p class="hint">{text}</p> })}
            <Repeated id rows actions title row />
            <OpenFilesButton id=add_id label=say.text("annexes-choose") on_choose=choose />
            <Progress work />
        </section>
    }
}

#[component]
fn Progress(work: Work) -> impl IntoView {
    let say = use_say();
    let Work {
        now,
        stopped,
        unreadable,
    } = work;
    let reading = move |(name, percent): (String, u8)| {
        let text = say.words().say_with(
            "annexes-reading",
            &[
                ("name", name.into()),
                ("percent", percent.to_string().into()),
            ],
        );
        let stopped = stopped.clone();
        view! {
            <p class="hint">{text}</p>
            <progress max="100" value=percent.to_string() aria-label=say.text("annexes-progress")></progress>
            <button type="button" class="button is-quiet" on:click=move |_| stopped.set(true)>
                {say.text("annexes-stop")}
            </button>
        }
    };
    let told = move |name: String| {
        let text = say
            .words()
            .say_with("annexes-unreadable", &[("name", name.into())]);
        view! { <p class="error">{text}</p> }
    };
    view! {
        {move || now.get().map(&reading)}
        {move || unreadable.get().into_iter().map(told).collect_view()}
    }
}

/// Measures the files one after the other; each becomes a row when it has been read.
fn begin(say: Say, writing: Writing, group: &FieldId, files: Vec<web_sys::File>, work: &Work) {
    let (work, group, draft) = (work.clone(), group.clone(), writing.draft());
    let (app, template) = (writing.app, writing.template());
    work.unreadable.set(Vec::new());
    work.stopped.set(false);
    spawn_local(async move {
        let mut added = 0_usize;
        for file in files {
            match measure(&file, &work).await {
                Ok(Some(measured)) => {
                    let row = annex_row(&template, &group, &file.name(), &measured);
                    let add = |request: &mut crate::request::Request| {
                        request.answers.add_row(&group, row);
                    };
                    app.drafts.change(&draft, None, add);
                    added += 1;
                }
                Ok(None) => break,
                Err(_) => work.unreadable.update(|names| names.push(file.name())),
            }
        }
        work.now.set(None);
        let count = [("count", added.to_string().into())];
        app.announcer
            .say(say.words_now().say_with("annexes-added", &count));
    });
}

/// `None` where it was stopped.
async fn measure(file: &web_sys::File, work: &Work) -> Result<Option<FileMeasured>, FileFault> {
    let mut measuring = Measuring::default();
    work.now.set(Some((file.name(), 0)));
    platform::read_in_slices(file, |slice, part| {
        measuring.take(slice);
        work.now.set(Some((file.name(), (part * 100.0) as u8)));
        if work.stopped.get_untracked() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })
    .await?;
    Ok((!work.stopped.get_untracked()).then(|| measuring.finish()))
}

/// What was measured of a file: shown, not written.
#[component]
pub fn Measured(path: Path, definition: FieldDefinition) -> impl IntoView {
    let say = use_say();
    let answer = use_writing().answer(path.clone());
    let field = described(&path, &definition);
    let (label, error) = (field.label, field.error);
    let text = move || match answer.get() {
        Some(Answer::Text(text)) => shown(&say.words(), &definition.kind, &text),
        _ => String::new(),
    };
    view! {
        <div class="field" id=field.id tabindex="-1" class:has-error=move || error.with(Option::is_some)>
            <p class="label">{label}</p>
            {move || error.get().map(|text| view! { <p class="error">{text}</p> })}
            <p class="measured"><bdi class="verbatim">{text}</bdi></p>
        </div>
    }
}

fn shown(words: &Words, kind: &Kind, text: &str) -> String {
    let size = text.parse().ok().filter(|_| *kind == Kind::FileSize);
    size.map_or_else(|| text.to_owned(), |size| numbers::bytes(words, size))
}
