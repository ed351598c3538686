/** The months by their names in some twenty languages, as dates decline and shorten them. */
const names: readonly string[] = [
  'january januar jänner janvier enero gennaio janeiro januari ocak jan ιανουαρίου stycznia ledna január tammikuuta января січня يناير जनवरी ene jän oca',
  'february februar février febrero febbraio fevereiro februari şubat feb févr φεβρουαρίου lutego února február helmikuuta февраля лютого فبراير फरवरी fev şub',
  'march märz mars marzo março maart marts mart mar mär μαρτίου marca března március maaliskuuta марта березня مارس मार्च maret',
  'april avril abril aprile nisan apr avr abr απριλίου kwietnia dubna április huhtikuuta апреля квітня أبريل ابريل إبريل अप्रैल',
  'may mai mayo maggio maio mei maj mayıs μαΐου maja května május toukokuuta мая травня مايو मई mag',
  'june juni juin junio giugno junho haziran jun ιουνίου czerwca června június kesäkuuta июня червня يونيو जून giu',
  'july juli juillet julio luglio julho temmuz jul juil ιουλίου lipca července július heinäkuuta июля липня يوليو जुलाई lug tem',
  'august août agosto augustus augusti ağustos aug ago αυγούστου sierpnia srpna augusztus elokuuta августа серпня أغسطس अगस्त ağu',
  'september septembre septiembre settembre setembro eylül sept sep set σεπτεμβρίου września září szeptember syyskuuta сентября вересня سبتمبر सितंबर eyl',
  'october oktober octobre octubre ottobre outubro ekim oct okt ott out οκτωβρίου października října október lokakuuta октября жовтня أكتوبر अक्टूबर eki',
  'november novembre noviembre novembro kasım nov νοεμβρίου listopada listopadu marraskuuta ноября листопада نوفمبر नवंबर kas',
  'december dezember décembre diciembre dicembre dezembro desember aralık dec dez déc dic δεκεμβρίου grudnia prosince joulukuuta декабря грудня ديسمبر दिसंबर ara des',
]

/** The number of a month, 1 to 12, by its name in small letters. */
export const monthNumber: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, at) => line.split(' ').map((name): [string, number] => [name, at + 1])),
)
