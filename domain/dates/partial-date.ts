import { z } from "zod";

/** A calendar day, ISO 8601 (`2018-02-23`), in UTC. */
export type Day = string;

/** A date with the precision its source gives: `2018`, `2018-02` or `2018-02-23` (ISO 8601 reduced precision). It stands for every day it covers. */
export type PartialDate = string;

const partialDatePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a date that exists, in the ISO 8601 form with year, month or day precision. */
export function isPartialDate(text: string): boolean {
  const match = partialDatePattern.exec(text);
  if (!match) return false;
  const month = match[2] ? Number(match[2]) : 1;
  if (month < 1 || month > 12) return false;
  const day = match[3] ? Number(match[3]) : 1;
  return day >= 1 && day <= daysInMonth(Number(match[1]), month);
}

/** Whether the text is a whole day that exists. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

export const partialDateSchema = z.string().refine(isPartialDate, { error: "date-malformed" });
export const daySchema = z.string().refine(isDay, { error: "date-malformed" });

/** The first day that the date can mean. */
export function earliestDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day that the date can mean. */
export function latestDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return `${date}-${String(daysInMonth(year, month)).padStart(2, "0")}`;
}

/** Orders by the first day, then by the last: of dates that begin together, the more precise comes first. Negative when `a` comes before `b`. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return compareText(earliestDay(a), earliestDay(b)) || compareText(latestDay(a), latestDay(b));
}

/** Whether some day that `date` can mean lies within `from` and `to`, both included. */
export function overlaps(date: PartialDate, from: Day, to: Day): boolean {
  return earliestDay(date) <= to && latestDay(date) >= from;
}

/** The day `months` later (earlier when negative); at the end of a shorter month, that month's last day. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, dayOfMonth] = day.split("-").map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  const clamped = Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth));
  return isoDay(targetYear, targetMonth, clamped);
}

/** Whole months from one day to a later one; 0 when `to` is not later. */
export function monthsBetween(from: Day, to: Day): number {
  if (to <= from) return 0;
  const [fromYear, fromMonth] = from.split("-").map(Number) as [number, number];
  const [toYear, toMonth] = to.split("-").map(Number) as [number, number];
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return addMonths(from, months) <= to ? months : months - 1;
}

/** The last day of each calendar quarter from the one that holds `from` to the one that holds `to`; the last is `to` itself where its quarter is still running. */
export function quarterEnds(from: Day, to: Day): Day[] {
  const ends: Day[] = [];
  for (let end = quarterEnd(from); end < to; end = quarterEnd(nextDay(end))) ends.push(end);
  return [...ends, to];
}

/** The mean length of a year, leap years among them. */
export const daysInYear = 365.25;

/** Whole days from one day to a later one; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day after. */
export function nextDay(day: Day): Day {
  return dayOf(new Date(Date.parse(day) + 86_400_000));
}

/** The UTC day of an instant. */
export function dayOf(instant: Date): Day {
  return instant.toISOString().slice(0, 10);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function quarterEnd(day: Day): Day {
  const [year, month] = day.split("-").map(Number) as [number, number];
  return latestDay(`${year}-${String(Math.ceil(month / 3) * 3).padStart(2, "0")}`);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isoDay(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
