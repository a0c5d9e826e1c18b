//! The yardstick: the tokens of the language as `logos` finds them, with no structure and no recovery.

use logos::Logos;

#[derive(Logos, Debug, PartialEq)]
#[logos(skip r"[ \t\r]+")]
enum Token {
    #[token("\n")]
    #[token(";")]
    End,
    #[regex(r"//[^\n]*")]
    Comment,
    #[token("{")]
    Open,
    #[token("}")]
    Close,
    #[token(",")]
    Comma,
    #[token(".")]
    Dot,
    #[token("->")]
    Arrow,
    #[regex(r"[\p{L}_][\p{L}\p{N}_-]*")]
    Name,
    #[regex(r#""([^"\\\n]|\\[^\n])*""#)]
    #[regex(r#""""([^"]|"[^"]|""[^"])*""""#)]
    String,
    #[regex(r"[-+−]?[0-9]+(\.[0-9]+)?")]
    Number,
    #[regex(r"[-+−]?[0-9]+(\.[0-9]+)?%")]
    Percent,
    #[regex(r"[-+−]?[0-9]+(\.[0-9]+)? [A-Z]{3}")]
    Money,
    #[regex(r"([0-9]+(\.[0-9]+)?(s|min|h|d|w|mo|y))+")]
    Duration,
    #[regex(r"[0-9]{1,2}:[0-9]{2}")]
    Time,
    #[regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    Date,
}

/// The number of tokens in `text`.
///
/// # Panics
/// Where some of it is no token: the yardstick must do all of the work.
pub fn lex(text: &str) -> usize {
    let mut lexer = Token::lexer(text);
    let mut count = 0;
    while let Some(token) = lexer.next() {
        assert!(token.is_ok(), "a sound map is made of tokens: `{}` at byte {}", lexer.slice(), lexer.span().start);
        count += 1;
    }
    count
}
