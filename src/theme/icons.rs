//! The drawings of the icons: a 24 grid, stroke 1.75, round caps and joins, no fill, one idea each.

/// The marks inside the `symbol` of an icon, as SVG elements without colours: the use decides those.
/// `None` for a name that nobody draws.
pub fn drawing(name: &str) -> Option<&'static str> {
    ICONS.binary_search_by_key(&name, |(icon, _)| icon).ok().and_then(|at| ICONS.get(at)).map(|(_, drawing)| *drawing)
}

/// Name and drawing, ordered by name. The closed list `icon` of the language is among them; the others mark lanes,
/// headings and states.
pub const ICONS: &[(&str, &str)] = &[
    ("action", r#"<rect x="4" y="4" width="16" height="16" rx="3"/><path d="m8 12.3 2.8 2.8L16.2 9.5"/>"#),
    (
        "app",
        r#"<rect x="3.5" y="3.5" width="7" height="7" rx="1.8"/><rect x="13.5" y="3.5" width="7" height="7" rx="1.8"/><rect x="3.5" y="13.5" width="7" height="7" rx="1.8"/><rect x="13.5" y="13.5" width="7" height="7" rx="1.8"/>"#,
    ),
    ("archive", r#"<path d="M3.5 5h17v4h-17zM5 9v10h14V9M10 13h4"/>"#),
    ("bell", r#"<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4"/>"#),
    ("bulb", r#"<path d="M9 17.5h6M10 20.8h4M8.6 14.6a6 6 0 1 1 6.8 0c-.6.6-.9 1.5-.9 2.9h-5c0-1.4-.3-2.3-.9-2.9z"/>"#),
    ("car", r#"<path d="M4 16v-3.5L6 7h12l2 5.5V16zM5.5 16v2.5M18.5 16v2.5M4.4 12h15.2"/>"#),
    ("card", r#"<rect x="2.8" y="5.5" width="18.4" height="13" rx="2.5"/><path d="M2.8 10h18.4M6.5 14.8h3.5"/>"#),
    (
        "cart",
        r#"<path d="M3 4.5h2.5L8 15.5h9.5l2.5-8H6.2"/><circle cx="9.3" cy="19" r="1.4"/><circle cx="16.5" cy="19" r="1.4"/>"#,
    ),
    ("chart", r#"<path d="M3.5 20h17M6 16.5v-5M11 16.5V5M16 16.5V9"/>"#),
    (
        "chat",
        r#"<path d="M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4v-4A2.5 2.5 0 0 1 4 13.5z"/>"#,
    ),
    ("check", r#"<path d="m5 12.5 4.5 4.5L19 7.5"/>"#),
    (
        "chip",
        r#"<rect x="7" y="7" width="10" height="10" rx="2"/><path d="M10 3.5V7M14 3.5V7M10 17v3.5M14 17v3.5M3.5 10H7M3.5 14H7M17 10h3.5M17 14h3.5"/>"#,
    ),
    ("clock", r#"<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.3 2"/>"#),
    (
        "db",
        r#"<ellipse cx="12" cy="6" rx="7.5" ry="3"/><path d="M4.5 6v12c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3V6M4.5 12c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3"/>"#,
    ),
    ("desk", r#"<rect x="3.5" y="4.5" width="17" height="11.5" rx="2"/><path d="M9 20h6M12 16v4"/>"#),
    (
        "doc",
        r#"<path d="M13.5 3.5H7A2 2 0 0 0 5 5.5v13a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V9zM13.5 3.5V9H19M8.5 13h7M8.5 16.5h4"/>"#,
    ),
    ("does", r#"<path d="m5.5 4 13.5 6.3-5.6 2.1-2.1 5.8z"/>"#),
    ("download", r#"<path d="M12 4.3v11M7.8 11.5 12 15.7l4.2-4.2M4.5 15v3a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-3"/>"#),
    ("email", r#"<rect x="3" y="5.5" width="18" height="13" rx="2.5"/><path d="m3.8 7.4 8.2 5.8 8.2-5.8"/>"#),
    (
        "event",
        r#"<rect x="3.5" y="5" width="17" height="15.5" rx="2.5"/><path d="M3.5 10h17M8 3v4M16 3v4M12 13v4.4M9.8 15.2h4.4"/>"#,
    ),
    ("exit", r#"<path d="M14 4.5H6.5a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2H14M10.5 12H20M16.5 8.5 20 12l-3.5 3.5"/>"#),
    (
        "eye",
        r#"<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.8"/>"#,
    ),
    ("flag", r#"<path d="M6 21V4M6 5h11l-2.2 3.7L17 12.5H6"/>"#),
    (
        "form",
        r#"<rect x="5" y="3.5" width="14" height="17" rx="2.5"/><path d="M8.8 8.3h6.4M8.8 12h6.4M8.8 15.7h3.2"/>"#,
    ),
    (
        "gear",
        r#"<circle cx="12" cy="12" r="3.2"/><path d="M12 3.5V6M12 18v2.5M3.5 12H6M18 12h2.5M6 6l1.8 1.8M16.2 16.2 18 18M18 6l-1.8 1.8M7.8 16.2 6 18"/>"#,
    ),
    ("heart", r#"<path d="M12 20S3.5 15 3.5 9A4.6 4.6 0 0 1 12 6.6 4.6 4.6 0 0 1 20.5 9c0 6-8.5 11-8.5 11z"/>"#),
    ("home", r#"<path d="m4 11.5 8-7 8 7M6 10v9.5h12V10"/>"#),
    ("key", r#"<circle cx="8" cy="15.5" r="4"/><path d="m11 12.5 8.5-8.5M16 7.5l2.5 2.5"/>"#),
    ("lane", r#"<path d="M4 6.5h16M4 12h16M4 17.5h10"/>"#),
    ("layers", r#"<path d="m12 4 8.5 4.5L12 13 3.5 8.5zM4.5 12.5 12 16.5l7.5-4M4.5 16 12 20l7.5-4"/>"#),
    (
        "link",
        r#"<path d="M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7l-1.3 1.3M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.3-1.3"/>"#,
    ),
    ("list", r#"<path d="M8.5 6.5h11.5M8.5 12h11.5M8.5 17.5h11.5M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01"/>"#),
    (
        "live",
        r#"<circle cx="12" cy="12" r="2.6"/><path d="M7.2 16.8a6.8 6.8 0 0 1 0-9.6M16.8 7.2a6.8 6.8 0 0 1 0 9.6M4.4 19.6a10.7 10.7 0 0 1 0-15.2M19.6 4.4a10.7 10.7 0 0 1 0 15.2"/>"#,
    ),
    ("loop", r#"<path d="M4 12a8 8 0 1 0 2.6-5.9M4 4v4.5h4.5"/>"#),
    ("minus", r#"<path d="M5 12h14"/>"#),
    ("mobile", r#"<rect x="7" y="2.8" width="10" height="18.4" rx="2.4"/><path d="M11 18h2"/>"#),
    ("moon", r#"<path d="M19.3 14.2A7.9 7.9 0 1 1 9.9 4.6a6.6 6.6 0 0 0 9.4 9.6z"/>"#),
    ("note", r#"<path d="M4.5 4.5h15v10l-5 5h-10zM14.5 19.5v-5h5M8 9h8M8 12.5h4"/>"#),
    ("open", r#"<path d="M8 16 16.5 7.5M9.5 7.5h7v7"/>"#),
    ("other", r#"<circle cx="12" cy="12" r="8.5"/><path d="M8.3 12h.01M12 12h.01M15.7 12h.01"/>"#),
    (
        "partner",
        r#"<path d="M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7l-1.3 1.3M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.3-1.3"/>"#,
    ),
    ("pen", r#"<path d="m5 19 1-4L16.5 4.5l3 3L9 18zM14.5 6.5l3 3"/>"#),
    (
        "people",
        r#"<circle cx="9" cy="8.5" r="3.5"/><path d="M2.8 19.5c.5-3.6 3-5.3 6.2-5.3s5.7 1.7 6.2 5.3M15.5 5.2a3.5 3.5 0 0 1 0 6.6M17.6 14.6c2 .7 3.2 2.3 3.6 4.9"/>"#,
    ),
    ("person", r#"<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6"/>"#),
    (
        "phone",
        r#"<path d="M6.2 3.5h3l1.6 4.2-2 1.6a12 12 0 0 0 5.9 5.9l1.6-2 4.2 1.6v3a2.2 2.2 0 0 1-2.4 2.2A16.5 16.5 0 0 1 4 5.9 2.2 2.2 0 0 1 6.2 3.5z"/>"#,
    ),
    (
        "picture",
        r#"<rect x="3.5" y="5" width="17" height="14" rx="2.5"/><circle cx="8.7" cy="10" r="1.6"/><path d="m4 17 5-4.5 3.5 3 3-2.5 4.5 4"/>"#,
    ),
    (
        "pin",
        r#"<path d="M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11z"/><circle cx="12" cy="10" r="2.3"/>"#,
    ),
    ("plus", r#"<path d="M12 5v14M5 12h14"/>"#),
    (
        "post",
        r#"<path d="M7.5 6H16a4 4 0 0 1 4 4v7H11.2M7.5 6A3.8 3.8 0 0 1 11.2 10v7H3.8v-7A3.8 3.8 0 0 1 7.5 6zM11.5 17v4M15 10.5h2.5"/>"#,
    ),
    (
        "question",
        r#"<circle cx="12" cy="12" r="8.5"/><path d="M9.6 9.6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.9-1.2 1.9M12 16.6h.01"/>"#,
    ),
    ("quote", r#"<path d="M10 7.5C7 8.5 5.5 10.8 5.5 14v2.5H10V12H7.6M19 7.5c-3 1-4.5 3.3-4.5 6.5v2.5H19V12h-2.4"/>"#),
    (
        "review",
        r#"<path d="M7 11v9H4v-9zM7 11l4-7.8c1.7 0 2.6 1.3 2.2 2.8L12.6 9H19a2 2 0 0 1 2 2.4l-1.4 7A2 2 0 0 1 17.7 20H7"/>"#,
    ),
    ("search", r#"<circle cx="10.5" cy="10.5" r="6.3"/><path d="M15.2 15.2 21 21"/>"#),
    ("sheet", r#"<rect x="3.5" y="4" width="17" height="16" rx="2"/><path d="M3.5 9.3h17M3.5 14.6h17M9.5 4v16"/>"#),
    (
        "sms",
        r#"<path d="M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4v-4A2.5 2.5 0 0 1 4 13.5zM8.5 10h.01M12 10h.01M15.5 10h.01"/>"#,
    ),
    (
        "social",
        r#"<circle cx="6" cy="12" r="2.6"/><circle cx="17.5" cy="6" r="2.6"/><circle cx="17.5" cy="18" r="2.6"/><path d="m8.4 10.8 6.7-3.6M8.4 13.2l6.7 3.6"/>"#,
    ),
    (
        "spark",
        r#"<path d="M12 3.5v4M12 16.5v4M3.5 12h4M16.5 12h4M6.2 6.2l2.6 2.6M15.2 15.2l2.6 2.6M17.8 6.2l-2.6 2.6M8.8 15.2l-2.6 2.6"/>"#,
    ),
    ("star", r#"<path d="m12 3.8 2.5 5.3 5.7.7-4.2 3.9 1.1 5.7-5.1-2.8-5.1 2.8 1.1-5.7-4.2-3.9 5.7-.7z"/>"#),
    (
        "store",
        r#"<path d="M5 11v9h14v-9M3.5 8.5 5.5 4h13l2 4.5a2.8 2.8 0 0 1-5.6 0 2.9 2.9 0 0 1-5.8 0 2.8 2.8 0 0 1-5.6 0zM10 20v-5h4v5"/>"#,
    ),
    ("swap", r#"<path d="M4 8.5h14M14.5 5 18 8.5 14.5 12M20 15.5H6M9.5 12 6 15.5 9.5 19"/>"#),
    (
        "trophy",
        r#"<path d="M8 4.5h8v5a4 4 0 0 1-8 0zM8 6H4.8c0 3 1 4.7 3.4 4.9M16 6h3.2c0 3-1 4.7-3.4 4.9M12 13.5V17M8.5 20h7M9.5 20c0-2 1-3 2.5-3s2.5 1 2.5 3"/>"#,
    ),
    ("upload", r#"<path d="M12 15.5V4.5M7.8 8.5 12 4.3l4.2 4.2M4.5 15v3a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-3"/>"#),
    ("video", r#"<rect x="3" y="5" width="18" height="14" rx="3"/><path d="M10.2 9.1v5.8l4.9-2.9z"/>"#),
    ("wait", r#"<path d="M7 3.5h10M7 20.5h10M8 3.5v3.2l4 5.3 4-5.3V3.5M8 20.5v-3.2l4-5.3 4 5.3v3.2"/>"#),
    ("warn", r#"<path d="m12 4 9 15.5H3zM12 10v4.3M12 16.9h.01"/>"#),
    ("web", r#"<rect x="3" y="4.5" width="18" height="15" rx="2.5"/><path d="M3 9.2h18M6.2 6.9h.01M8.8 6.9h.01"/>"#),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_order_and_once() {
        assert!(ICONS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert_eq!(drawing("web"), ICONS.iter().find(|it| it.0 == "web").map(|it| it.1));
        assert_eq!(drawing("unknown"), None);
    }
}
