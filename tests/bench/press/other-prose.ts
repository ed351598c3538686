import type { Dice } from '../dice.ts'
import type { Outlet } from './outlets.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

const german = {
  things:
    list(`Stadt Rat Brücke Schule Haushalt Minister Bericht Fluss Bahnhof Zeitung Polizei Gericht
    Regen Sturm Wahl Gemeinde Sprecherin Verein Museum Krankenhaus Betrieb Straße Woche Verhandlung
    Entscheidung Mehrheit Ausstellung Bürgermeister Feuerwehr Anwohner Kosten Millionen Jahr Plan`),
  doings:
    list(`beschließt verschiebt eröffnet prüft kritisiert verteidigt sucht findet verlässt begrüßt
    erwartet bezahlt erklärt fordert warnt bestätigt`),
  kinds: list('neue alte große kleine umstrittene teure letzte erste lange gemeinsame städtische'),
}
const arabic = {
  things:
    list(`المدينة المجلس الجسر المدرسة الميزانية الوزير التقرير النهر المحطة الصحيفة الشرطة المحكمة
    المطر العاصفة الانتخابات البلدية المتحف المستشفى المصنع الشارع الأسبوع القرار الأغلبية المعرض
    السكان التكاليف الخطة الميناء السوق الجامعة الطريق العمال`),
  doings: list('أعلن قرر أجل افتتح راجع انتقد دافع رحب توقع أكد طالب حذر أوضح ناقش رفض'),
  links: list('في على من إلى بعد قبل خلال حول مع'),
}
const chinese = {
  things:
    list(`市政府 议会 桥梁 学校 预算 部长 报告 河流 车站 报纸 警方 法院 暴雨 台风 选举 社区 博物馆 医院
    工厂 街道 决定 多数 展览 居民 费用 计划 港口 市场 大学 道路 工人 记者 专家 消防员 铁路 农民 水库 公园`),
  doings: list(
    '宣布 决定 推迟 开放 检查 批评 支持 欢迎 预计 确认 要求 警告 说明 讨论 拒绝 修复 发现',
  ),
  kinds: list('新的 旧的 大型 小型 昂贵的 第一个 最后的 共同的 当地的 重要的'),
}

/** A sentence in the language of an outlet that does not write English. */
export function otherSentence(dice: Dice, { language, town }: Outlet): string {
  switch (language) {
    case 'de': {
      const { things, doings, kinds } = german
      const half = () =>
        `die ${dice.zipf(kinds)} ${dice.zipf(things)} ${dice.zipf(doings)} in ${town}`
      return `Am ${dice.between(1, 30)}. hieß es, ${half()} und nicht ${half()}, weil ${half()}.`
    }
    case 'ar': {
      const { things, doings, links } = arabic
      const half = () =>
        `${dice.zipf(doings)} ${dice.zipf(things)} ${dice.pick(links)} ${dice.zipf(things)}`
      return `${half()} ${town}، و${half()} ${dice.between(2, 90)}، ثم ${half()}.`
    }
    default: {
      const { things, doings, kinds } = chinese
      const half = () =>
        `${dice.zipf(kinds)}${dice.zipf(things)}${dice.zipf(doings)}${dice.zipf(things)}`
      return `${town}${half()}，${dice.between(2, 90)}名${half()}，并且${half()}。`
    }
  }
}
