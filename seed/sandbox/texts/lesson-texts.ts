import type { ChallengeCategory } from "@/domain/framework/framework";
import type { Template } from "./template";

interface LessonTexts {
  happened: Template;
  suggests: Template;
}

/** What happened and what it suggests, for each category of challenge. */
export const lessonTexts: Record<ChallengeCategory, LessonTexts> = {
  LEG: {
    happened: {
      en: "{country} wrote a short description of the act beside every article before coding it.",
      es: "{country} describió la conducta junto a cada artículo antes de codificarlo.",
      ar: "كتبت {country} وصفا موجزا للفعل بجانب كل مادة قبل ترميزها.",
    },
    suggests: { en: "Describe the act first and look for the code second, as {country} did." },
  },
  MAP: {
    happened: {
      en: "Two teams of {country} coded the same {whole} offences and compared their results.",
      es: "Dos equipos de {country} codificaron los mismos {whole} delitos y compararon.",
      fr: "Deux équipes de {country} ont codé les mêmes {whole} infractions et comparé.",
    },
    suggests: { en: "Code twice, and discuss only what differs: {country} saved half its time." },
  },
  RES: {
    happened: { en: "{country} listed the ten offences that filled its residual categories." },
    suggests: { en: "Ten offences made up most of the residue of {country}: begin with them." },
  },
  GRA: {
    happened: {
      en: "The police of {country} added three fields to their form.",
      ko: "{country} 경찰이 사건 양식에 세 개의 항목을 추가하였다.",
    },
    suggests: { en: "Ask for few fields and for those the police of {country} use themselves." },
  },
  CNT: {
    happened: { en: "{country} published its counting rules beside the figures for {year}." },
    suggests: { en: "State the counting unit in every table, as {country} now does." },
  },
  COO: {
    happened: {
      en: "The working group of {country} met every month, each time at another institution.",
      es: "El grupo de trabajo de {country} se reunió cada mes en una institución distinta.",
      fr: "Le groupe de travail de {country} s'est réuni chaque mois dans une institution différente.",
      ar: "اجتمع الفريق العامل في {country} كل شهر في مؤسسة مختلفة.",
      ko: "{country}의 실무단은 매달 다른 기관에서 모였다.",
    },
    suggests: { en: "Meeting at each institution in turn gave {country} owners, not guests." },
  },
  MAN: {
    happened: {
      en: "{country} wrote the classification into its programme of official statistics.",
    },
    suggests: { en: "A statistical programme was faster than a law in {country}." },
  },
  ITS: {
    happened: {
      en: "{country} converted records at the statistics office and left systems alone.",
    },
    suggests: {
      en: "Convert first and change systems later: {country} published two years sooner.",
    },
  },
  CAP: {
    happened: {
      en: "{country} trained fifty coders with a course of its own.",
      es: "{country} capacitó a cincuenta codificadores con un curso propio.",
    },
    suggests: { en: "Train the coders' supervisors of {country} first." },
  },
  MNT: {
    happened: { en: "{country} agreed with its parliament's service to be told of every change." },
    suggests: { en: "Version the table by date of law, as {country} does." },
  },
  BRK: {
    happened: { en: "{country} published both series for {year}, old and new." },
    suggests: { en: "One year of both series was enough for the users in {country}." },
  },
  LNG: {
    happened: {
      en: "A judge and a linguist of {country} went through the translation line by line.",
      fr: "Une juge et un linguiste de {country} ont relu la traduction ligne par ligne.",
    },
    suggests: { en: "Settle the terms before coding; {country} had to recode a section." },
  },
  NEW: {
    happened: { en: "{country} opened codes at a fifth level for computer crime." },
    suggests: { en: "Add detail below the fourth level only, as {country} did." },
  },
  DRK: {
    happened: { en: "{country} asked the ICCS categories in its victimization survey of {year}." },
    suggests: { en: "Use the same categories in survey and records, as in {country}." },
  },
  RSC: {
    happened: { en: "{country} showed its minister one table for one city." },
    suggests: { en: "Show a small result early: it paid for the rest in {country}." },
  },
};
