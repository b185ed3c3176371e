use super::*;

/// Pixels of opaque grey steps, 16 wide.
fn steps(height: u16) -> Vec<u8> {
    let count = 16 * usize::from(height);
    (0..count)
        .flat_map(|pixel| {
            let gray = (pixel * 7 % 256) as u8;
            [gray, gray, 255 - gray, 255]
        })
        .collect()
}

#[test]
fn pixels_become_a_picture_that_is_read_again() {
    let picture = Picture::of_pixels(16, 16, &steps(16)).unwrap();
    assert_eq!((picture.width, picture.height), (16, 16));
    assert_eq!(picture.palette().len(), 3 * 256);
    assert_eq!(Picture::read(picture.png()), Ok(picture.clone()));
    let again = Picture::of_pixels(16, 16, &steps(16)).unwrap();
    assert_eq!(picture.png(), again.png());
}

#[test]
fn what_is_transparent_becomes_white() {
    let pixels = [255, 0, 0, 0, 255, 0, 0, 255, 255, 0, 0, 128, 0, 0, 0, 255];
    let picture = Picture::of_pixels(4, 1, &pixels).unwrap();
    let mut colors: Vec<&[u8]> = picture.palette().chunks(3).collect();
    colors.sort_unstable();
    assert_eq!(
        colors,
        [[0, 0, 0], [255, 0, 0], [255, 127, 127], [255, 255, 255]]
    );
}

#[test]
fn many_colours_become_256_that_are_like_them() {
    let side = 64;
    let pixels: Vec<u8> = (0..side * side)
        .flat_map(|pixel| [(pixel % side * 4) as u8, (pixel / side * 4) as u8, 90, 255])
        .collect();
    let indexed = colors::indexed(&pixels);
    assert_eq!(indexed.palette.len(), 256);
    let farthest = pixels
        .chunks(4)
        .zip(&indexed.pixels)
        .map(|(pixel, number)| {
            let color = indexed.palette[usize::from(*number)];
            let parts = color.iter().zip(pixel);
            parts.map(|(a, b)| a.abs_diff(*b)).max().unwrap_or(0)
        });
    assert!(farthest.max().unwrap_or(0) <= 16);
}

#[test]
fn pixels_that_do_not_fit_or_are_too_many_are_refused() {
    assert_eq!(Picture::of_pixels(16, 16, &steps(15)), None);
    assert_eq!(Picture::of_pixels(0, 0, &[]), None);
    let wide = vec![0; 4 * usize::from(MOST_SIDE + 1)];
    assert_eq!(Picture::of_pixels(MOST_SIDE + 1, 1, &wide), None);
    // Noise does not become smaller.
    let mut state = 1_u32;
    let noise: Vec<u8> = (0..4 * 300 * 300)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        })
        .collect();
    assert_eq!(Picture::of_pixels(300, 300, &noise), None);
}

#[test]
fn any_other_png_is_refused() {
    let good = Picture::of_pixels(16, 16, &steps(16)).unwrap();
    let good = good.png();
    for end in 0..good.len() {
        assert_eq!(
            Picture::read(&good[..end]),
            Err(PictureFault::Form),
            "{end}"
        );
    }
    for place in 0..good.len() {
        for bit in 0..8 {
            let mut bad = good.to_vec();
            bad[place] ^= 1 << bit;
            assert_eq!(
                Picture::read(&bad),
                Err(PictureFault::Form),
                "{place}.{bit}"
            );
        }
    }
    let behind = [good, b"x"].concat();
    assert_eq!(Picture::read(&behind), Err(PictureFault::Form));
    assert_eq!(
        Picture::read(&vec![0; MOST_BYTES + 1]),
        Err(PictureFault::TooLarge)
    );
}

/// A file whose sums are right, but whose rows unpack to more than it says.
#[test]
fn a_bomb_is_refused() {
    let indexed = colors::Indexed {
        palette: vec![[0, 0, 0]],
        pixels: vec![0; 1_000 * 40_000],
    };
    let bomb = write::png(1_000, 1_000, &indexed);
    assert!(bomb.len() < MOST_BYTES, "{} bytes", bomb.len());
    assert_eq!(Picture::read(&bomb), Err(PictureFault::Form));
    let beyond = colors::Indexed {
        palette: vec![[0, 0, 0]],
        pixels: vec![1; 16],
    };
    let beyond = write::png(4, 4, &beyond);
    assert_eq!(Picture::read(&beyond), Err(PictureFault::Form));
}

#[test]
fn files_say_their_size_before_they_are_unpacked() {
    let png = Picture::of_pixels(16, 2, &steps(2)).unwrap();
    let size = |width, height| Some(Declared { width, height });
    assert_eq!(declared(png.png()), size(16, 2));
    // Start, a comment, a progressive frame of 300 by 200 pixels.
    let jpeg = [
        &[0xFF, 0xD8, 0xFF, 0xFE, 0, 4, 1, 2, 0xFF][..],
        &[0xFF, 0xC2, 0, 17, 8, 0, 200, 1, 44, 3],
    ]
    .concat();
    assert_eq!(declared(&jpeg), size(300, 200));
    for end in 0..jpeg.len() - 1 {
        assert_eq!(declared(&jpeg[..end]), None, "{end}");
    }
    for other in [&b"GIF89a"[..], b"", b"\xFF\xD8\xFF\xDA\0\x02", b"<svg/>"] {
        assert_eq!(declared(other), None);
    }
}

#[test]
fn a_torn_file_is_not_whole() {
    let png = Picture::of_pixels(16, 2, &steps(2)).unwrap();
    let jpeg = [0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9];
    for whole in [png.png(), &jpeg] {
        assert!(is_whole(whole) && is_whole(&[whole, b"x"].concat()));
        for end in 0..whole.len() {
            assert!(!is_whole(&whole[..end]), "{end}");
        }
    }
}

#[test]
fn pictures_are_made_smaller_until_they_fit_and_never_larger() {
    let all = |width, height| sizes(Declared { width, height }).collect::<Vec<_>>();
    assert_eq!(all(100, 50)[..3], [(100, 50), (80, 40), (64, 32)]);
    assert_eq!(all(4_000, 1_000)[0], (900, 225));
    assert_eq!(all(1_000, 4_000)[0], (60, 240));
    assert_eq!(all(1, 100_000)[0], (1, 240));
    assert_eq!(all(4_000, 1_000).last(), Some(&(77, 19)));
    let every = all(u32::MAX, 1).into_iter().chain(all(0, 0));
    assert!(
        every
            .into_iter()
            .all(|(w, h)| w >= 1 && h >= 1 && w.max(h) <= MOST_SIDE)
    );
}
