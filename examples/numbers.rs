//! A walk through the parts that work without any report: reading numbers, and checking them by hand.
//!
//! `cargo run --example numbers`

use ktxh::check::{self, Operand};
use ktxh::{Error, Fraction, Hedge, Percent, Period, Quantity, QuantityRange};

fn main() -> Result<(), Error> {
    read_quantities()?;
    read_the_rest()?;
    refuse()?;
    check_a_plan()?;
    check_other_relations()
}

/// A quantity keeps its value in the base unit, and the step: the unit of the last place that is printed.
fn read_quantities() -> Result<(), Error> {
    println!("Quantities");
    for text in ["2.318 tỷ đồng", "97,46 tỉ đồng", "214 tỷ 380 triệu đồng", "7.214,6m2", "40,10%", "81.260 lượt khách"]
    {
        let quantity: Quantity = text.parse()?;
        println!(
            "  {text}: value {}, step {}, unit {}",
            quantity.value().normalize(),
            quantity.step().normalize(),
            quantity.unit()
        );
    }
    Ok(())
}

/// Percentages, fractions, ranges and periods have types of their own.
fn read_the_rest() -> Result<(), Error> {
    let percent: Percent = "98,97%".parse()?;
    let fraction: Fraction = "612,4/620 ha".parse()?;
    let range: QuantityRange = "16.000 - 16.500 đồng/kg".parse()?;
    let period: Period = "8 tháng đầu năm 2023".parse()?;
    println!("Other types");
    println!("  a percentage: {percent}");
    println!("  a fraction: {} of {}", fraction.numerator(), fraction.denominator());
    println!("  a range: from {} to {}", range.low(), range.high());
    println!("  a period: {period}, in short {}", period.notation());
    Ok(())
}

/// What has no certain reading is an error with a kind and a place, never a guess.
fn refuse() -> Result<(), Error> {
    println!("Refused");
    for text in ["2,216,8 tỷ đồng", "6,82% tỷ đồng", "nhiều"] {
        match text.parse::<Quantity>() {
            Ok(quantity) => println!("  {text}: {quantity}"),
            Err(error) => println!("  {text}: {error}"),
        }
    }
    Ok(())
}

/// A printed number stands for an interval, so a stated percentage is right, right within rounding, or wrong.
fn check_a_plan() -> Result<(), Error> {
    let done: Quantity = "2.318 tỷ đồng".parse()?;
    let plan: Quantity = "3.500 tỷ đồng".parse()?;
    println!("{done} of a plan of {plan}");
    for text in ["66,2%", "66,3%", "65,2%"] {
        let stated: Percent = text.parse()?;
        let found = check::plan_ratio(&done, &plan, stated)?;
        println!(
            "  stated {text}, which stands for {}; it follows {}: {}",
            found.stated(),
            found.expected(),
            found.verdict()
        );
    }
    // "hơn 60%" claims less, and so contradicts less.
    let over = Operand::from("60%".parse::<Percent>()?).hedged(&[Hedge::Over]);
    println!("  stated hơn 60%: {}", check::plan_ratio(&done, &plan, over)?.verdict());
    Ok(())
}

/// Sums, growths and restatements are compared in the same way.
fn check_other_relations() -> Result<(), Error> {
    println!("Other relations");

    // 352.640 = 68.215 + 191.380 + 93.045
    let total: Quantity = "352.640 triệu đồng".parse()?;
    let parts = ["68.215 triệu đồng", "191.380 triệu đồng", "93.045 triệu đồng"];
    let parts = parts.iter().map(|part| part.parse()).collect::<Result<Vec<Quantity>, _>>()?;
    let sum = check::sum(&parts, &total, check::Completeness::Complete)?;
    println!("  the parts add up to {total}: {}", sum.verdict());

    let (before, now): (Quantity, Quantity) = ("2.081 tỷ đồng".parse()?, "2.318 tỷ đồng".parse()?);
    let growth = check::growth(&before, &now, "11,4%".parse::<Percent>()?)?;
    println!("  from {before} to {now} is 11,4% more: {}", growth.verdict());

    let (first, again): (Quantity, Quantity) = ("318,47 tỷ đồng".parse()?, "318,4 tỷ đồng".parse()?);
    println!("  {first} said again as {again}: {}", check::restatement(&first, &again)?.verdict());

    let plan = check::implied_plan(&"81.260 lượt khách".parse::<Quantity>()?, "71%".parse::<Percent>()?)?;
    println!("  81.260 visitors are 71% of a plan somewhere in {plan}");
    Ok(())
}
