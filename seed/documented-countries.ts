import { are } from "./countries/are";
import { arg } from "./countries/arg";
import { bhr } from "./countries/bhr";
import { bhs } from "./countries/bhs";
import { blz } from "./countries/blz";
import { brb } from "./countries/brb";
import { btn } from "./countries/btn";
import { chl } from "./countries/chl";
import { chn } from "./countries/chn";
import { col } from "./countries/col";
import { cze } from "./countries/cze";
import { dom } from "./countries/dom";
import { dza } from "./countries/dza";
import { ecu } from "./countries/ecu";
import { egy } from "./countries/egy";
import { fin } from "./countries/fin";
import { fra } from "./countries/fra";
import { guy } from "./countries/guy";
import { idn } from "./countries/idn";
import { irq } from "./countries/irq";
import { ita } from "./countries/ita";
import { jam } from "./countries/jam";
import { jor } from "./countries/jor";
import { ken } from "./countries/ken";
import { kor } from "./countries/kor";
import { lbn } from "./countries/lbn";
import { lby } from "./countries/lby";
import { mar } from "./countries/mar";
import { mex } from "./countries/mex";
import { mne } from "./countries/mne";
import { mng } from "./countries/mng";
import { mrt } from "./countries/mrt";
import { mys } from "./countries/mys";
import { omn } from "./countries/omn";
import { pan } from "./countries/pan";
import { phl } from "./countries/phl";
import { qat } from "./countries/qat";
import { sau } from "./countries/sau";
import { som } from "./countries/som";
import { syr } from "./countries/syr";
import { tha } from "./countries/tha";
import { tun } from "./countries/tun";
import { uga } from "./countries/uga";
import { vct } from "./countries/vct";
import { yem } from "./countries/yem";
import type { CountryFacts } from "./country-facts";

/** What public documents say, country by country. */
export const documentedCountries: readonly CountryFacts[] = [
  arg,
  col,
  mex,
  kor,
  bhr,
  mng,
  are,
  dza,
  bhs,
  brb,
  blz,
  btn,
  chl,
  chn,
  cze,
  dom,
  ecu,
  egy,
  fin,
  fra,
  guy,
  idn,
  irq,
  ita,
  jam,
  jor,
  ken,
  lbn,
  lby,
  mys,
  mrt,
  mne,
  mar,
  omn,
  pan,
  phl,
  qat,
  vct,
  sau,
  som,
  syr,
  tha,
  tun,
  uga,
  yem,
];
