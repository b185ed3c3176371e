//! At most 256 colours for a picture: its own where there are no more, else the means of groups
//! of like colours (median cut, Heckbert 1982).

use std::collections::BTreeMap;

pub type Color = [u8; 3];

/// Pixels as numbers of colours.
pub struct Indexed {
    pub palette: Vec<Color>,
    pub pixels: Vec<u8>,
}

const MOST_COLORS: usize = 256;

/// From pixels of red, green, blue and opacity, put on white.
pub fn indexed(pixels: &[u8]) -> Indexed {
    let colors: Vec<Color> = pixels.chunks_exact(4).map(on_white).collect();
    let mut counts = BTreeMap::<Color, u32>::new();
    for color in &colors {
        *counts.entry(*color).or_default() += 1;
    }
    let groups = groups(counts.into_iter().collect());
    let palette = groups.iter().map(mean).collect();
    let numbered = groups.iter().zip(0_u8..=u8::MAX);
    let numbers: BTreeMap<Color, u8> = numbered
        .flat_map(|(group, number)| group.iter().map(move |(color, _)| (*color, number)))
        .collect();
    let pixels = colors.iter().map(|color| numbers[color]).collect();
    Indexed { palette, pixels }
}

fn on_white(pixel: &[u8]) -> Color {
    let opacity = u32::from(pixel[3]);
    let mixed = |part: u8| {
        let part = u32::from(part) * opacity + 255 * (255 - opacity);
        // Rounded, it is at most 255.
        ((part + 127) / 255) as u8
    };
    [pixel[0], pixel[1], pixel[2]].map(mixed)
}

/// A group of colours with how often each stands in the picture.
type Group = Vec<(Color, u32)>;

/// Parts the group with the widest range of a component until there are enough.
fn groups(all: Group) -> Vec<Group> {
    let mut groups = vec![all];
    while groups.len() < MOST_COLORS {
        let ranges = groups.iter().map(|group| widest(group).1);
        let largest = ranges.enumerate().max_by_key(|(_, range)| *range);
        let Some((place, 1..)) = largest else {
            break;
        };
        let (lower, upper) = parted(groups.swap_remove(place));
        groups.extend([lower, upper]);
    }
    groups
}

/// The component with the widest range, and that range.
fn widest(group: &Group) -> (usize, u8) {
    let range = |part: usize| {
        let values = || group.iter().map(|(color, _)| color[part]);
        let (least, most) = (values().min(), values().max());
        most.unwrap_or(0) - least.unwrap_or(0)
    };
    let ranges = (0..3).map(|part| (part, range(part)));
    ranges.max_by_key(|(_, range)| *range).unwrap_or((0, 0))
}

/// Two halves with as many pixels each as can be, neither of them empty.
fn parted(mut group: Group) -> (Group, Group) {
    let (part, _) = widest(&group);
    group.sort_by_key(|(color, _)| (color[part], *color));
    let all: u64 = group.iter().map(|(_, count)| u64::from(*count)).sum();
    let mut below = 0;
    let middle = group.iter().position(|(_, count)| {
        below += u64::from(*count);
        below * 2 >= all
    });
    let end = (middle.unwrap_or(0) + 1).min(group.len() - 1);
    let upper = group.split_off(end);
    (group, upper)
}

fn mean(group: &Group) -> Color {
    let all: u64 = group.iter().map(|(_, count)| u64::from(*count)).sum();
    let part = |part: usize| {
        let weighted = group
            .iter()
            .map(|(color, count)| u64::from(color[part]) * u64::from(*count));
        // The mean of bytes is a byte; an empty group has no colour that shows.
        ((weighted.sum::<u64>() + all / 2) / all.max(1)) as u8
    };
    [part(0), part(1), part(2)]
}
