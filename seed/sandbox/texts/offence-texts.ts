/** An offence such as the law of a sandbox country may name, with the ICCS category that it belongs to; one that is split has two. */
export interface OffenceText {
  categories: readonly [string] | readonly [string, string];
  en: string;
  es: string;
  ar: string;
}

const offence = (categories: string, en: string, es: string, ar: string): OffenceText => {
  const [first = "", second] = categories.split(" ");
  return { categories: second === undefined ? [first] : [first, second], en, es, ar };
};

export const offenceTexts: readonly OffenceText[] = [
  offence("0101", "Murder", "Asesinato", "القتل العمد"),
  offence("0102", "Attempted murder", "Tentativa de asesinato", "الشروع في القتل"),
  offence(
    "010321",
    "Death caused by driving",
    "Muerte causada por conducción",
    "التسبب في الوفاة بالقيادة",
  ),
  offence("01032", "Death by negligence", "Muerte por imprudencia", "القتل الخطأ"),
  offence("020111", "Grievous bodily harm", "Lesiones graves", "إيذاء جسيم"),
  offence("020112", "Slight bodily harm", "Lesiones leves", "إيذاء بسيط"),
  offence("02012", "Threats", "Amenazas", "التهديد"),
  offence("020221", "Kidnapping", "Secuestro", "الخطف"),
  offence(
    "020211",
    "Removal of a child by a parent",
    "Sustracción de menores por un progenitor",
    "خطف الوالد لطفله",
  ),
  offence("0204", "Trafficking in persons", "Trata de personas", "الاتجار بالأشخاص"),
  offence("02051", "Extortion", "Extorsión", "الابتزاز"),
  offence(
    "020721",
    "Driving under the influence of alcohol",
    "Conducción bajo la influencia del alcohol",
    "القيادة تحت تأثير الكحول",
  ),
  offence("02082", "Stalking", "Acecho", "الملاحقة"),
  offence("02099", "Insult", "Injurias", "السب"),
  offence("03011", "Rape", "Violación", "الاغتصاب"),
  offence("030113", "Intercourse with a minor", "Estupro", "مواقعة قاصر"),
  offence("03012", "Indecent assault", "Abuso sexual", "هتك العرض"),
  offence("040111", "Street robbery", "Robo en la vía pública", "السلب في الطريق العام"),
  offence("040131", "Bank robbery", "Robo a banco", "سطو على مصرف"),
  offence("050121", "Burglary of a dwelling", "Robo en vivienda", "سرقة مسكن"),
  offence("05011", "Burglary of a business", "Robo en comercio", "سرقة محل تجاري"),
  offence("050211", "Theft of a vehicle", "Hurto de vehículo", "سرقة مركبة"),
  offence("050231", "Shoplifting", "Hurto en tienda", "سرقة من متجر"),
  offence("05025", "Theft of livestock", "Abigeato", "سرقة الماشية"),
  offence(
    "0502 0401",
    "Theft or robbery by a group",
    "Hurto o robo en grupo",
    "سرقة أو سلب ضمن جماعة",
  ),
  offence("05042", "Damage to property", "Daños a la propiedad", "إتلاف الممتلكات"),
  offence(
    "060111",
    "Possession of drugs for own use",
    "Tenencia de drogas para consumo propio",
    "حيازة مخدرات للتعاطي",
  ),
  offence("060121", "Drug trafficking", "Tráfico de drogas", "الاتجار بالمخدرات"),
  offence("070112", "Swindling", "Estafa", "الاحتيال"),
  offence("07023", "Forgery of documents", "Falsificación de documentos", "تزوير المستندات"),
  offence("070312", "Taking a bribe", "Cohecho pasivo", "قبول الرشوة"),
  offence("07032", "Embezzlement", "Peculado", "الاختلاس"),
  offence("07041", "Money laundering", "Lavado de activos", "غسل الأموال"),
  offence("08011", "Riot", "Desórdenes públicos", "الشغب"),
  offence("08044", "Smuggling of goods", "Contrabando", "تهريب البضائع"),
  offence("08051", "Smuggling of migrants", "Tráfico de migrantes", "تهريب المهاجرين"),
  offence("08062", "Breach of a court order", "Desacato a orden judicial", "مخالفة أمر قضائي"),
  offence(
    "090111",
    "Unlawful possession of a firearm",
    "Tenencia ilegal de arma de fuego",
    "حيازة سلاح ناري دون ترخيص",
  ),
  offence(
    "09031",
    "Unlawful access to a computer",
    "Acceso ilícito a un sistema informático",
    "الدخول غير المشروع إلى نظام حاسوبي",
  ),
  offence(
    "0907",
    "Traffic violations without injury",
    "Infracciones de tránsito sin lesiones",
    "مخالفات مرورية دون إصابات",
  ),
  offence(
    "0909",
    "Other acts against public safety",
    "Otros actos contra la seguridad pública",
    "أفعال أخرى تمس السلامة العامة",
  ),
  offence("10042", "Poaching", "Caza furtiva", "الصيد الجائر"),
  offence(
    "11021",
    "Truancy and running away",
    "Ausentismo y fuga del hogar",
    "التغيب والهروب من المنزل",
  ),
  offence(
    "1109",
    "Other acts against the law",
    "Otros actos contrarios a la ley",
    "أفعال أخرى مخالفة للقانون",
  ),
];
