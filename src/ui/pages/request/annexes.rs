//! Files that go with a request: chosen, measured slice by slice while the page goes on, and named
//! in a list. Nothing of their content is kept.

use super::frame::described;
use super::group::{self, Row, numbers, title};
use super::writing::{Writing, use_writing};
use crate::i18n::{Words, numbers};
use crate::platform::{self, FileFault};
use crate::request::{Answer, Measured as FileMeasured, Measuring, Path, Request, annex_row};
use crate::template::{FieldDefinition, FieldId, Kind};
use crate::ui::components::button::OpenFilesButton;
use crate::ui::components::field::Asked;
use crate::ui::components::repeated::{Repeated, RowActions};
use crate::ui::say::{Say, use_say};
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::rc::Rc;

/// What happens to the chosen files. It outlives the page, which one may leave meanwhile.
#[derive(Clone, Default)]
struct Work {
    /// The name of the file being read.
    reading: ArcRwSignal<Option<String>>,
    /// How many hundredths of it have been read.
    percent: ArcRwSignal<u8>,
    stopped: ArcRwSignal<bool>,
    /// The names of those that could not be read.
    unreadable: ArcRwSignal<Vec<String>>,
}

/// The chosen files that have not been read yet.
type Queue = Rc<RefCell<VecDeque<web_sys::File>>>;

#[component]
pub fn Annexes(field: FieldId, definition: FieldDefinition) -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let frame = described(&Path::of(&field), &definition);
    let (label, hint) = (frame.label, frame.hint);
    let (asked, warning) = (frame.asked, frame.warning);
    let asked_id = format!("{field}-asked");
    let inner = definition.inner().unwrap_or_default().to_vec();
    let rows = numbers(writing, &field);
    let title = title(say, &field);
    let actions = RowActions {
        add: None,
        copy: None,
        ..group::actions(writing, &field)
    };
    let (work, queue) = (Work::default(), Queue::default());
    let choose = {
        let (work, field) = (work.clone(), field.clone());
        move |files: Vec<web_sys::File>| {
            queue.borrow_mut().extend(files);
            if work.reading.with_untracked(Option::is_none) {
                spawn_local(read_all(
                    writing,
                    say,
                    field.clone(),
                    work.clone(),
                    queue.clone(),
                ));
            }
        }
    };
    take_what_is_dropped(choose.clone());
    let id = field.to_string();
    let add_id = format!("{id}-add");
    let row =
        move |id: u32| view! { <Row group=field.clone() id fields=inner.clone() /> }.into_any();
    view! {
        <section class="group" id=frame.id tabindex="-1" aria-label=label>
            <h2>{label}</h2>
            {move || hint.get().map(|text| view! { <p class="hint">{text}</p> })}
            <Asked id=asked_id text=asked />
            {move || warning.get().map(|text| view! { <p class="warning">{text}</p> })}
            <Repeated id rows actions title row />
            <OpenFilesButton id=add_id label=say.text("annexes-choose") on_choose=choose />
            <p class="hint">{say.text("annexes-drop-hint")}</p>
            <Progress work />
        </section>
    }
}

/// While the list is shown, the whole window takes files.
fn take_what_is_dropped(choose: impl Fn(Vec<web_sys::File>) + 'static) {
    let over = window_event_listener(ev::dragover, |event| event.prevent_default());
    let drop = window_event_listener(ev::drop, move |event| {
        choose(platform::dropped_files(&event));
    });
    on_cleanup(move || {
        over.remove();
        drop.remove();
    });
}

#[component]
fn Progress(work: Work) -> impl IntoView {
    let say = use_say();
    let Work {
        reading,
        percent,
        stopped,
        unreadable,
    } = work;
    let is_reading = Signal::derive({
        let reading = reading.clone();
        move || reading.with(Option::is_some)
    });
    let reading: Signal<Option<String>> = reading.into();
    let percent: Signal<u8> = percent.into();
    let stopped = RwSignal::from(stopped);
    let now = move || {
        let name = reading.get().unwrap_or_default();
        vec![
            ("name", name.into()),
            ("percent", percent.get().to_string().into()),
        ]
    };
    let told = move |name: String| {
        let text = say
            .words()
            .say_with("annexes-unreadable", &[("name", name.into())]);
        view! { <p class="error">{text}</p> }
    };
    view! {
        <Show when=move || is_reading.get()>
            <p class="hint">{say.with("annexes-reading", now)}</p>
            <div class="measuring">
                <progress
                    max="100"
                    value=move || percent.get().to_string()
                    aria-label=say.text("annexes-progress")
                ></progress>
                <button type="button" class="button is-quiet" on:click=move |_| stopped.set(true)>
                    {say.text("annexes-stop")}
                </button>
            </div>
        </Show>
        {move || unreadable.get().into_iter().map(told).collect_view()}
    }
}

/// Measures the files one after the other; each becomes a row when it has been read.
async fn read_all(writing: Writing, say: Say, group: FieldId, work: Work, queue: Queue) {
    let (app, draft, template) = (writing.app, writing.draft(), writing.template());
    work.unreadable.set(Vec::new());
    work.stopped.set(false);
    let mut added = 0_usize;
    loop {
        let next = queue.borrow_mut().pop_front();
        let Some(file) = next else { break };
        match measure(&file, &work).await {
            Ok(Some(measured)) => {
                let row = annex_row(&template, &group, &file.name(), &measured);
                let add = |request: &mut Request| {
                    request.answers.add_row(&group, row);
                };
                app.drafts.change(&draft, None, add);
                added += 1;
            }
            Ok(None) => queue.borrow_mut().clear(),
            Err(_) => work.unreadable.update(|names| names.push(file.name())),
        }
    }
    work.reading.set(None);
    let words = say.words_now();
    let mut told = vec![words.say_with("annexes-added", &[("count", added.to_string().into())])];
    let unreadable = work.unreadable.get_untracked().into_iter();
    told.extend(
        unreadable.map(|name| words.say_with("annexes-unreadable", &[("name", name.into())])),
    );
    app.announcer.say(told.join(" "));
}

/// `None` where it was stopped.
async fn measure(file: &web_sys::File, work: &Work) -> Result<Option<FileMeasured>, FileFault> {
    let mut measuring = Measuring::default();
    work.percent.set(0);
    work.reading.set(Some(file.name()));
    platform::read_in_slices(file, |slice, part| {
        measuring.take(slice);
        work.percent.set((part * 100.0) as u8);
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
