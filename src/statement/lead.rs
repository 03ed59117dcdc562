//! What a list inherits from the sentence that leads to it.

use super::scope::Scope;
use super::words::{CUNG, HIEN, SO, THUC};
use crate::outline::{Block, BlockKind};
use crate::text::{Syllable, syllables};
use crate::{Period, Sector, SectorId, SectorKind};

/// The sentences that enclose the next block, outermost first.
#[derive(Default)]
pub(crate) struct Leads {
    stack: Vec<Lead>,
    /// The sector whose announced time was asked for last, and that time.
    announced: Option<(SectorId, Option<Period>)>,
    /// The reviewed time of each sector so far.
    reviewed: Vec<Option<Period>>,
}

struct Lead {
    rank: usize,
    in_sector: bool,
    /// Whether it is a heading.
    heads: bool,
    /// Whether the block ends with a colon.
    opens_list: bool,
    /// The rank of the first block under it: what ranks above that has left the list.
    members: Option<usize>,
    scope: Scope,
    /// What it is about, where it states nothing itself.
    topic: Option<String>,
}

/// How many ranks one numbered level takes: the item itself, paragraphs under it, dashes, pluses.
const LEVEL: usize = 4;

impl Leads {
    /// What a block takes over from those before it; `goes_on` where its first words go on with the paragraph before.
    pub(crate) fn inherited(
        &mut self,
        block: &Block,
        goes_on: bool,
        sectors: &[Sector],
        report: Option<&Period>,
    ) -> Scope {
        let rank = rank(block, sectors);
        // The base that the member of the list before printed.
        let mut sibling = None;
        let mut before = None;
        while let Some(lead) = self.stack.pop_if(|lead| lead.rank >= rank) {
            if lead.rank == rank {
                sibling = lead.scope.base.filter(|_| !lead.scope.inherits_base);
                before = Some(lead.scope).filter(|_| goes_on);
            }
        }
        // The preamble leads to the whole report, not to a list.
        self.stack.retain(|lead| lead.in_sector == block.sector.is_some());
        let mut scope = match self.stack.last_mut() {
            Some(lead) if lead.opens_list => {
                let mut scope = lead.scope.for_items();
                // `Cơ cấu nợ gồm: + …; + … Số nợ cũ đã thu được …`: a paragraph behind the list is no part.
                let has_left = *lead.members.get_or_insert(rank) > rank;
                // `gồm: … 2. Chi thường xuyên 6.745 tỷ đồng; một số lĩnh vực lớn: a) …`: nor are the parts of a part those of its whole.
                let divides_part = lead.scope.has_main && lead.scope.whole.is_some_and(|whole| whole.is_inherited);
                if has_left || divides_part {
                    scope.whole = None;
                }
                scope
            }
            // Without a colon only the time and the base of the sentence above reach its items.
            Some(lead) if block.depth > 0 || block.is_listed && block.kind == BlockKind::Item || lead.heads => {
                Scope { whole: None, percent: None, aims: false, lists_goals: false, ..lead.scope.for_items() }
            }
            _ => match before {
                Some(before) => Scope { base: None, plan: None, aims: false, lists_goals: false, ..before.for_items() },
                None => Scope::default(),
            },
        };
        // `Dệt tăng 8,1% so với tháng trước; - May tăng 9,3%`: the list's own member is nearer than what leads to it.
        if let Some(sibling) = sibling.filter(|_| block.depth > 0) {
            scope.compared(sibling);
        }
        if scope.clock.now().is_none() {
            // Under the head of a part no heading need stand: `PHẦN THỨ HAI: NHIỆM VỤ NĂM 2024 - Phấn đấu …`.
            let headed = block.sector.and_then(|sector| self.announced_time(sector, sectors, report));
            scope.clock.announced(headed.or(block.ahead));
        }
        scope
    }

    /// What the list is about that the block read last by [`Self::inherited`] stands in: `Dân số toàn tỉnh qua các năm:`.
    pub(crate) fn topic(&self) -> Option<String> {
        self.stack.last().filter(|lead| lead.opens_list)?.topic.clone()
    }

    /// [`announced_time`], which the blocks of one sector ask for one after the other.
    fn announced_time(&mut self, sector: SectorId, sectors: &[Sector], report: Option<&Period>) -> Option<Period> {
        match self.announced {
            Some((known, time)) if known == sector => time,
            _ => {
                let time = announced_time(sector, sectors, report);
                self.announced = Some((sector, time));
                time
            }
        }
    }

    /// The time that the innermost heading of a review names, and not one that it compares with.
    pub(crate) fn reviewed_time(
        &mut self,
        sector: Option<SectorId>,
        sectors: &[Sector],
        document: Option<&Period>,
    ) -> Option<Period> {
        let sector = sector?;
        // A heading stands before those under it, so that each is read once.
        for heading in &sectors[self.reviewed.len().min(sector.0 + 1)..=sector.0] {
            let above = heading.parent.and_then(|parent| self.reviewed[parent.0]);
            self.reviewed.push(named_by_review(heading, document).or(above));
        }
        self.reviewed[sector.0]
    }

    /// Keeps what a block leaves to those under it.
    pub(crate) fn push(&mut self, block: &Block, sectors: &[Sector], text: &str, scope: Scope, topic: Option<String>) {
        // A heading leads to a list only where it says so: `Mặt hàng chủ yếu 8 tháng:`; or with what all under it is compared:
        // `Sản phẩm chủ yếu 8 tháng so với cùng kỳ`.
        let opens_list = block.opens_list(text);
        let compares = scope.base.is_some() && !scope.inherits_base;
        // `2. Tài chính - ngân sách 9 tháng`
        let is_dated = scope.clock.is_own() && block.sector.is_some_and(|sector| sectors[sector.0].parent.is_some());
        if block.kind == BlockKind::Heading && !opens_list && !compares && !is_dated {
            return;
        }
        let in_sector = block.sector.is_some();
        self.stack.push(Lead {
            rank: rank(block, sectors),
            in_sector,
            heads: block.kind == BlockKind::Heading,
            opens_list,
            members: None,
            topic,
            scope,
        });
    }
}

fn rank(block: &Block, sectors: &[Sector]) -> usize {
    let levels = enclosing(block.sector, sectors).count() * LEVEL;
    match block.kind {
        BlockKind::Item | BlockKind::Heading if block.is_numbered => levels,
        _ => levels + 1 + usize::from(block.depth),
    }
}

/// A sector and those that enclose it, innermost first. Labels nest a few deep.
pub(crate) fn enclosing(sector: Option<SectorId>, sectors: &[Sector]) -> impl Iterator<Item = &Sector> {
    std::iter::successors(sector, |id| sectors[id.0].parent).map(|id| &sectors[id.0])
}

/// The time that the headings above announce: that which tasks or plans name, or else up to the day that any ends on.
fn announced_time(sector: SectorId, sectors: &[Sector], report: Option<&Period>) -> Option<Period> {
    let ahead = |sector: &&Sector| matches!(sector.kind, SectorKind::Tasks | SectorKind::Plan);
    let mut plans = enclosing(Some(sector), sectors).filter(ahead);
    plans
        .find_map(|sector| crate::time::named_period(&sector.title, report))
        .or_else(|| enclosing(Some(sector), sectors).find_map(|sector| crate::time::day_reached(&sector.title, report)))
}

/// The time that a heading names itself, where it leads to a review.
fn named_by_review(heading: &Sector, document: Option<&Period>) -> Option<Period> {
    const COMPARES: [Syllable; 2] = [SO, CUNG];
    const CARRIED_OUT: [Syllable; 2] = [THUC, HIEN];
    // `B. THỰC HIỆN DỰ TOÁN 6 THÁNG ĐẦU NĂM 2022`
    let is_review = match heading.kind {
        SectorKind::Results | SectorKind::Assessment => true,
        SectorKind::Other => syllables(&heading.title).take(CARRIED_OUT.len()).eq(CARRIED_OUT),
        _ => false,
    };
    let time = is_review.then(|| crate::time::reviewed_period(&heading.title, document)).flatten()?;
    // `VI. ĐÁNH GIÁ CHUNG VÀ NHIỆM VỤ NĂM 2021` in a report on the year before
    let is_ahead = document.is_some_and(|document| document.is_over_before(&time));
    let tells_other = is_ahead && crate::time::is_of_tasks(&heading.title);
    (!tells_other && !syllables(&heading.title).any(|word| COMPARES.contains(&word))).then_some(time)
}
