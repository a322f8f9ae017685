//! 姓氏笔画为序 against the official list itself: every level, shuffled, comes out as 通用规范汉字表 prints it.

use dutybook_core::values::stroke_order::{sort_names, stroke_key, strokes, without_strokes};

const OFFICIAL: &str = include_str!("../../assets/strokes/general-8105.txt");

/// The same shuffle each time: a linear congruential walk.
fn shuffled(characters: &[String]) -> Vec<String> {
    let mut names = characters.to_vec();
    let mut state = 20_251_u64;
    for at in (1..names.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        names.swap(at, (state >> 33) as usize % (at + 1));
    }
    names
}

fn out_of_place(official: &[String]) -> usize {
    let sorted = sort_names(shuffled(official));
    sorted.iter().zip(official).filter(|(sorted, official)| sorted != official).count()
}

#[test]
fn each_level_of_the_official_list_sorts_into_its_own_order() {
    let levels: Vec<Vec<String>> =
        OFFICIAL.lines().map(|line| line.chars().map(String::from).collect()).collect();
    assert_eq!(levels.iter().map(Vec::len).collect::<Vec<_>>(), [3500, 3000, 1605]);
    for (level, official) in levels.iter().enumerate() {
        assert_eq!(out_of_place(official), 0, "of level {}", level + 1);
    }
}

#[test]
fn characters_of_all_levels_are_one_order_by_strokes() {
    let all: String = OFFICIAL.lines().collect();
    assert!(without_strokes(&all).is_empty());
    let sorted: String = sort_names(all.chars().map(String::from).collect()).concat();
    let counts: Vec<u32> = sorted.chars().filter_map(strokes).collect();
    assert_eq!(counts.len(), 8105);
    assert!(counts.is_sorted(), "more strokes never come before fewer");
}

#[test]
fn nobody_is_dropped_and_unknown_characters_come_last() {
    let names = ["\u{3106C}某", "魏一", "王芳", "Anna", "王芳"].map(String::from).to_vec();
    assert_eq!(sort_names(names), ["王芳", "王芳", "魏一", "Anna", "\u{3106C}某"]);
    assert!(stroke_key("王伟") < stroke_key("毛伟"));
}
