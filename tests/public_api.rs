//! The public API as one listing: a change of it shows in the diff of `tests/public_api.txt`.
//!
//! The listing is the source with all that is private, and every body and comment, taken out; names of closed lists
//! stand as their macro is given them. It rests on the lint `unreachable_pub`, which `.ci/run` denies: what is written
//! `pub` can be reached from outside, and nothing else can.
//! `KTXH_UPDATE_API=1 cargo test --test public_api` writes it anew.

use proc_macro2::{Delimiter, TokenTree};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use syn::{Attribute, Fields, ImplItem, Item, ItemImpl, Type, Visibility};

type Failure = Box<dyn std::error::Error>;

#[test]
fn the_public_api_is_the_committed_one() -> Result<(), Failure> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let committed = root.join("tests/public_api.txt");
    let today = listing(&root.join("src"))?;
    if std::env::var_os("KTXH_UPDATE_API").is_some() {
        std::fs::write(&committed, &today)?;
        return Ok(());
    }
    // A checkout may have given the file other line ends.
    let kept = std::fs::read_to_string(&committed)?.replace("\r\n", "\n");
    let lines = |text: &str| text.lines().map(ToOwned::to_owned).collect::<BTreeSet<_>>();
    let (kept_lines, today_lines) = (lines(&kept), lines(&today));
    assert!(
        kept == today,
        "the public API changed: note it in CHANGELOG.md, then run with KTXH_UPDATE_API=1.\n\
         gone: {:#?}\nnew: {:#?}",
        kept_lines.difference(&today_lines).collect::<Vec<_>>(),
        today_lines.difference(&kept_lines).collect::<Vec<_>>()
    );
    Ok(())
}

/// The public items of all source files: first the re-exports, then each item with its implementations, by name.
fn listing(src: &Path) -> Result<String, Failure> {
    let mut items = Vec::new();
    for path in rust_files(src)? {
        items.extend(syn::parse_file(&std::fs::read_to_string(path)?)?.items);
    }
    items.retain(|item| !is_test(item));
    let types: BTreeSet<String> = items.iter().filter_map(public_type).collect();
    let mut lines: Vec<(String, String)> = items
        .into_iter()
        .filter_map(|item| public_part(item, &types))
        .map(|(name, item)| (name, print(item)))
        .collect();
    lines.sort();
    Ok(lines.into_iter().map(|(_, item)| item).collect())
}

fn rust_files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(files)
}

/// The item without its private parts, under the name by which the listing sorts it; `None` where nothing is public.
fn public_part(item: Item, types: &BTreeSet<String>) -> Option<(String, Item)> {
    match item {
        Item::Struct(mut it) if is_public(&it.vis) => {
            keep_interface(&mut it.attrs);
            hide_private_fields(&mut it.fields);
            Some((it.ident.to_string(), Item::Struct(it)))
        }
        Item::Enum(mut it) if is_public(&it.vis) => {
            keep_interface(&mut it.attrs);
            for variant in &mut it.variants {
                keep_interface(&mut variant.attrs);
                variant.fields.iter_mut().for_each(|field| keep_interface(&mut field.attrs));
            }
            Some((it.ident.to_string(), Item::Enum(it)))
        }
        Item::Trait(mut it) if is_public(&it.vis) => {
            keep_interface(&mut it.attrs);
            for part in &mut it.items {
                if let syn::TraitItem::Fn(method) = part {
                    keep_interface(&mut method.attrs);
                    if let Some(body) = &mut method.default {
                        body.stmts.clear();
                    }
                }
            }
            Some((it.ident.to_string(), Item::Trait(it)))
        }
        Item::Fn(mut it) if is_public(&it.vis) => {
            keep_interface(&mut it.attrs);
            it.block.stmts.clear();
            Some((it.sig.ident.to_string(), Item::Fn(it)))
        }
        Item::Const(mut it) if is_public(&it.vis) => {
            keep_interface(&mut it.attrs);
            Some((it.ident.to_string(), Item::Const(it)))
        }
        Item::Type(mut it) if is_public(&it.vis) => {
            keep_interface(&mut it.attrs);
            Some((it.ident.to_string(), Item::Type(it)))
        }
        Item::Use(mut it) if is_public(&it.vis) => {
            keep_interface(&mut it.attrs);
            Some((" use".to_owned(), Item::Use(it)))
        }
        Item::Mod(mut it) if is_public(&it.vis) => {
            keep_interface(&mut it.attrs);
            Some((" mod".to_owned(), Item::Mod(it)))
        }
        Item::Impl(it) => public_impl(it, types),
        Item::Macro(it) => wire_names(it),
        _ => None,
    }
}

/// An implementation of a public type: of a trait only the head, else the public methods.
fn public_impl(mut it: ItemImpl, types: &BTreeSet<String>) -> Option<(String, Item)> {
    let name = type_name(&it.self_ty).filter(|name| types.contains(name))?;
    keep_interface(&mut it.attrs);
    if it.trait_.is_some() {
        it.items.clear();
        return Some((name, Item::Impl(it)));
    }
    it.items.retain(|part| match part {
        ImplItem::Fn(method) => is_public(&method.vis),
        ImplItem::Const(constant) => is_public(&constant.vis),
        _ => false,
    });
    for part in &mut it.items {
        match part {
            ImplItem::Fn(method) => {
                keep_interface(&mut method.attrs);
                method.block.stmts.clear();
            }
            ImplItem::Const(constant) => keep_interface(&mut constant.attrs),
            _ => {}
        }
    }
    (!it.items.is_empty()).then_some((name, Item::Impl(it)))
}

/// The names of a closed list, and the macro that makes methods of them.
fn wire_names(mut it: syn::ItemMacro) -> Option<(String, Item)> {
    const MACRO: &str = "wire_names";
    if it.ident.as_ref().is_some_and(|name| name == MACRO) {
        it.attrs.clear();
        return Some((MACRO.to_owned(), Item::Macro(it)));
    }
    // `/// …` is a sign and a bracket here.
    let is_doc = |token: &TokenTree| match token {
        TokenTree::Punct(sign) => sign.as_char() == '#',
        TokenTree::Group(group) => group.delimiter() == Delimiter::Bracket,
        _ => false,
    };
    it.mac.tokens = it.mac.tokens.into_iter().filter(|token| !is_doc(token)).collect();
    let name = it.mac.tokens.clone().into_iter().next()?.to_string();
    it.mac.path.is_ident(MACRO).then_some((name, Item::Macro(it)))
}

/// Only what a caller sees stays: no comments, lints, wire names and other attributes.
fn keep_interface(attributes: &mut Vec<Attribute>) {
    attributes.retain(|it| ["derive", "non_exhaustive", "cfg"].iter().any(|kept| it.path().is_ident(kept)));
}

/// Private fields stand as one field `_private`, since a caller cannot build a struct that has any; the type of a private
/// field without a name is `_`.
fn hide_private_fields(fields: &mut Fields) {
    let unknown = || Type::Infer(syn::TypeInfer { attrs: Vec::new(), underscore_token: Default::default() });
    match fields {
        Fields::Named(named) => {
            let (mut shown, hidden): (Vec<_>, Vec<_>) =
                std::mem::take(&mut named.named).into_iter().partition(|field| is_public(&field.vis));
            if let Some(mut field) = hidden.into_iter().next() {
                field.vis = Visibility::Inherited;
                field.ident = syn::parse_str("_private").ok();
                field.ty = unknown();
                shown.push(field);
            }
            named.named = shown.into_iter().collect();
        }
        Fields::Unnamed(unnamed) => {
            unnamed.unnamed.iter_mut().filter(|field| !is_public(&field.vis)).for_each(|field| field.ty = unknown());
        }
        Fields::Unit => {}
    }
    fields.iter_mut().for_each(|field| keep_interface(&mut field.attrs));
}

fn public_type(item: &Item) -> Option<String> {
    match item {
        Item::Struct(it) if is_public(&it.vis) => Some(it.ident.to_string()),
        Item::Enum(it) if is_public(&it.vis) => Some(it.ident.to_string()),
        _ => None,
    }
}

fn type_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        Type::Reference(reference) => type_name(&reference.elem),
        _ => None,
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_test(item: &Item) -> bool {
    let attributes = match item {
        Item::Mod(it) => &it.attrs,
        Item::Fn(it) => &it.attrs,
        _ => return false,
    };
    attributes.iter().any(|attribute| attribute.path().is_ident("cfg") || attribute.path().is_ident("test"))
}

fn print(item: Item) -> String {
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] })
}
