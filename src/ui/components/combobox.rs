//! A field that offers what fits as one types: the combobox with a list box of the ARIA Authoring
//! Practices. Whatever is typed stays, whether it fits or not.

use super::choice::Choice;
use super::field::{Field, FieldFrame};
use super::leaving::leave;
use super::tag::Tag;
use super::text::unremembered;
use crate::letters::fold;
use crate::ui::say::use_say;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// At most this many are offered at once; typing more narrows them.
const MOST_OFFERED: usize = 60;

/// What the text in the field stands for.
#[component]
pub fn Combobox(
    field: Field,
    #[prop(into)] choices: Signal<Vec<Choice>>,
    /// The id of a choice, or what was typed where it is none.
    #[prop(into)]
    value: Signal<String>,
    #[prop(into)] on_input: Callback<(String,)>,
    #[prop(optional, into)] on_leave: Option<Callback<()>>,
    /// Finds the choices for what was typed, best first. Without it: labels that contain it.
    #[prop(optional, into)]
    search: Option<Callback<(String,), Vec<Choice>>>,
) -> impl IntoView {
    let say = use_say();
    // What stands in the field while it is being edited; `None` shows the chosen label.
    let typed = RwSignal::new(None::<String>);
    let active = RwSignal::new(None::<usize>);
    let is_open = RwSignal::new(false);
    let text = Signal::derive(move || typed.get().unwrap_or_else(|| label(choices, &value.get())));
    let offered = Memo::new(move |_| match (typed.get(), search) {
        (Some(typed), Some(search)) if !typed.trim().is_empty() => search.run((typed,)),
        (Some(typed), _) => containing(choices, &typed),
        (None, _) => choices.with(|all| all.iter().take(MOST_OFFERED).cloned().collect()),
    });
    let list_id = format!("{}-list", field.id);
    let option_id = {
        let list_id = list_id.clone();
        move |index: usize| format!("{list_id}-{index}")
    };
    let close = move || {
        is_open.set(false);
        active.set(None);
    };
    let choose = move |index: usize| {
        if let Some(choice) = offered.with_untracked(|all| all.get(index).cloned()) {
            on_input.run((choice.id,));
        }
        typed.set(None);
        close();
    };
    let input = move |text: String| {
        on_input.run((id_of(choices, &text),));
        typed.set(Some(text));
        active.set(None);
        is_open.set(true);
    };
    let scroll_to = {
        let option_id = option_id.clone();
        move |index: usize| scroll_into_view(option_id(index))
    };
    let key = move |event: KeyboardEvent| {
        let count = offered.with_untracked(Vec::len);
        match event.key().as_str() {
            "ArrowDown" | "ArrowUp" if count > 0 => {
                event.prevent_default();
                let down = event.key() == "ArrowDown";
                let next = neighbour(active.get_untracked(), count, down);
                is_open.set(true);
                active.set(Some(next));
                scroll_to(next);
            }
            "Enter" => {
                if let Some(index) = active.get_untracked().filter(|_| is_open.get_untracked()) {
                    event.prevent_default();
                    choose(index);
                }
            }
            "Escape" if is_open.get_untracked() => {
                event.prevent_default();
                event.stop_propagation();
                close();
            }
            _ => {}
        }
    };
    let active_id = {
        let option_id = option_id.clone();
        move || active.get().map(&option_id)
    };
    let options = move || {
        let option_id = option_id.clone();
        // A page may have hundreds of these: none is drawn before it is wanted.
        let shown = if is_open.get() {
            offered.get()
        } else {
            Vec::new()
        };
        shown
            .into_iter()
            .enumerate()
            .map(move |(index, choice)| {
                view! {
                    <li
                        id=option_id(index)
                        role="option"
                        class="combobox-option"
                        lang=choice.lang
                        aria-selected=move || (active.get() == Some(index)).to_string()
                        // The press may not take the focus from the field.
                        on:mousedown=move |event| event.prevent_default()
                        on:click=move |_| choose(index)
                    >
                        {choice.label}
                        {choice.hint.map(|hint| view! { <span class="hint">{hint}</span> })}
                        {choice
                            .tag
                            .map(|(meaning, text)| {
                                view! {
                                    <Tag
                                        meaning=Signal::stored(meaning)
                                        text=Signal::stored(text)
                                    />
                                }
                            })}
                    </li>
                }
            })
            .collect::<Vec<_>>()
    };
    let is_shown = move || is_open.get() && !offered.with(Vec::is_empty);
    let count = say.with("combobox-count", move || {
        vec![("count", offered.with(Vec::len).into())]
    });
    let status_class = move || {
        let is_none = is_open.get() && offered.with(Vec::is_empty);
        if is_none {
            "combobox-none"
        } else {
            "visually-hidden"
        }
    };
    let frame = field.clone();
    let listbox_label = field.label;
    view! {
        <FieldFrame field=frame>
            <div class="combobox">
                <input
                    {..unremembered()}
                    id=field.id.clone()
                    class="input"
                    type="text"
                    dir="auto"
                    role="combobox"
                    aria-autocomplete="list"
                    aria-expanded=move || is_shown().to_string()
                    aria-controls=list_id.clone()
                    aria-activedescendant=active_id
                    aria-describedby=field.described_by()
                    aria-invalid=field.is_invalid()
                    prop:value=text
                    on:input=move |event| input(event_target_value(&event))
                    on:click=move |_| is_open.set(true)
                    on:keydown=key
                    on:blur=move |_| {
                        typed.set(None);
                        close();
                        if let Some(left) = on_leave {
                            leave(left);
                        }
                    }
                />
                <ul
                    id=list_id
                    role="listbox"
                    class="combobox-list"
                    aria-label=listbox_label
                    class:is-open=is_shown
                >
                    {options}
                </ul>
                <span class=status_class role="status">
                    {move || is_open.get().then(|| count.get())}
                </span>
            </div>
        </FieldFrame>
    }
}

/// The label of a choice; what is no choice stands for itself.
fn label(choices: Signal<Vec<Choice>>, value: &str) -> String {
    if value.is_empty() {
        return String::new();
    }
    let found = choices.with(|all| all.iter().find(|c| c.id == value).map(|c| c.label.clone()));
    found.unwrap_or_else(|| value.to_owned())
}

/// The id of the choice that was written out; other text stays as it is.
fn id_of(choices: Signal<Vec<Choice>>, text: &str) -> String {
    let wanted = fold(text);
    let found = choices.with_untracked(|all| {
        let same = |c: &&Choice| fold(&c.label) == wanted;
        all.iter().find(same).map(|c| c.id.clone())
    });
    found.unwrap_or_else(|| text.to_owned())
}

/// Choices whose label begins with the text, then those that contain it.
fn containing(choices: Signal<Vec<Choice>>, text: &str) -> Vec<Choice> {
    let wanted = fold(text);
    let rank = |choice: &Choice| {
        let label = fold(&choice.label);
        let hint = choice.hint.as_deref().map(fold).unwrap_or_default();
        match label.find(&wanted) {
            Some(0) => Some(0),
            Some(_) => Some(1),
            None => {
                (hint.contains(&wanted) || choice.id.eq_ignore_ascii_case(&wanted)).then_some(2)
            }
        }
    };
    choices.with(|all| {
        let mut fitting: Vec<_> = all.iter().filter_map(|c| Some((rank(c)?, c))).collect();
        fitting.sort_by_key(|(rank, _)| *rank);
        let few = fitting.into_iter().take(MOST_OFFERED);
        few.map(|(_, choice)| choice.clone()).collect()
    })
}

/// The option below or above, around the ends.
fn neighbour(active: Option<usize>, count: usize, down: bool) -> usize {
    match (active, down) {
        (None, true) => 0,
        (None, false) => count - 1,
        (Some(index), true) => (index + 1) % count,
        (Some(index), false) => (index + count - 1) % count,
    }
}

fn scroll_into_view(id: String) {
    request_animation_frame(move || {
        let option = document().get_element_by_id(&id);
        let list = option.as_ref().and_then(|o| o.parent_element());
        if let (Some(Ok(option)), Some(list)) =
            (option.map(|o| o.dyn_into::<web_sys::HtmlElement>()), list)
        {
            let top = option.offset_top();
            let bottom = top + option.offset_height();
            if top < list.scroll_top() {
                list.set_scroll_top(top);
            } else if bottom > list.scroll_top() + list.client_height() {
                list.set_scroll_top(bottom - list.client_height());
            }
        }
    });
}
