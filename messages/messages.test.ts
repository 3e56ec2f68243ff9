import { isDeepStrictEqual } from "node:util";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { type Locale, locales } from "@/lib/i18n/locales";
import ar from "./ar.json";
import en from "./en.json";
import es from "./es.json";

interface Messages {
  [key: string]: string | Messages;
}

/** Names that every language writes alike. */
const namesInAnyLanguage = ["UNODC-INEGI", "UNODC-KOSTAT"];

const messagesOf = { en: entriesOf(en), es: entriesOf(es), ar: entriesOf(ar) };
const english = new Map(messagesOf.en);
const translations = locales.filter((locale) => locale !== "en");

function entriesOf(messages: Messages, path = ""): [key: string, message: string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${path}${key}`, value] satisfies [string, string]]
      : entriesOf(value, `${path}${key}.`),
  );
}

/** Every element of a message, those inside choices and tags included. */
function elementsOf(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => [element, ...childrenOf(element).flatMap(elementsOf)]);
}

function childrenOf(element: MessageFormatElement): MessageFormatElement[][] {
  if (element.type === TYPE.tag) return [element.children];
  if (element.type === TYPE.plural || element.type === TYPE.select)
    return Object.values(element.options).map((option) => option.value);
  return [];
}

/** The arguments and tags that a message needs, a select with its choices. */
function argumentsOf(message: string): string[] {
  const names = elementsOf(parse(message)).flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`];
    if (element.type === TYPE.select)
      return [`${element.value}: ${Object.keys(element.options).sort().join(" | ")}`];
    return [element.value];
  });
  return [...new Set(names)].sort();
}

function hasWords(message: string): boolean {
  return elementsOf(parse(message)).some(
    (element) => element.type === TYPE.literal && /\p{Letter}/u.test(element.value),
  );
}

/** Per plural of a message, the categories of the language that it leaves out. */
function missingCategories(message: string, locale: Locale): string[] {
  return elementsOf(parse(message)).flatMap((element) => {
    if (element.type !== TYPE.plural) return [];
    const type = element.pluralType ?? "cardinal";
    return new Intl.PluralRules(locale, { type })
      .resolvedOptions()
      .pluralCategories.filter((category) => !(category in element.options));
  });
}

/** Why a message cannot be read. */
function syntaxFault(message: string): string | undefined {
  try {
    parse(message);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

describe.each(translations)("the messages in %s", (locale) => {
  test("have the keys of the English ones, in their order", () => {
    expect(messagesOf[locale].map(([key]) => key)).toEqual([...english.keys()]);
  });

  test("take the arguments of the English ones", () => {
    const differing = messagesOf[locale]
      .map(([key, message]) => ({
        ...{ key, takes: argumentsOf(message) },
        english: argumentsOf(english.get(key) ?? ""),
      }))
      .filter((each) => !isDeepStrictEqual(each.takes, each.english));
    expect(differing).toEqual([]);
  });
});

describe.each(locales)("the messages in %s", (locale) => {
  test("can be read", () => {
    const faults = messagesOf[locale].map(([key, message]) => [key, syntaxFault(message)]);
    expect(faults.filter(([, fault]) => fault !== undefined)).toEqual([]);
  });

  test("say something, with no space around it", () => {
    const bare = messagesOf[locale].filter(
      ([, message]) => message === "" || message.trim() !== message,
    );
    expect(bare).toEqual([]);
  });

  test("say it in every plural category", () => {
    const missing = messagesOf[locale].map(([key, message]) => ({
      key,
      missing: missingCategories(message, locale),
    }));
    expect(missing.filter((each) => each.missing.length > 0)).toEqual([]);
  });
});

describe("the Arabic messages", () => {
  test("are no English ones left over", () => {
    const leftOver = messagesOf.ar.filter(
      ([key, message]) =>
        message === english.get(key) && hasWords(message) && !namesInAnyLanguage.includes(message),
    );
    expect(leftOver).toEqual([]);
  });

  test("write numbers in Western digits", () => {
    expect(messagesOf.ar.filter(([, message]) => /[٠-٩۰-۹]/.test(message))).toEqual([]);
  });
});
