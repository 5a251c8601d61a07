import { pickLanguage } from "../strings/pick-language.ts";

/** The few words around what an owner says. */
export interface OwnerStrings {
  /** People are there at the moment. */
  here: string;
  away: string;
  unread: (count: number) => string;
  dismiss: string;
}

const ownerStrings: { en: OwnerStrings } & Record<string, OwnerStrings> = {
  ar: {
    here: "فريقنا متاح الآن",
    away: "فريقنا غير متاح الآن",
    unread: (count) => `${count} غير مقروءة`,
    dismiss: "إغلاق",
  },
  en: {
    here: "Our people are here now",
    away: "Our people are away right now",
    unread: (count) => `${count} unread`,
    dismiss: "Dismiss",
  },
  es: {
    here: "Nuestro equipo está disponible ahora",
    away: "Nuestro equipo no está disponible ahora",
    unread: (count) => `${count} sin leer`,
    dismiss: "Descartar",
  },
  ja: {
    here: "ただいま担当者が対応できます",
    away: "ただいま担当者の受付時間外です",
    unread: (count) => `未読 ${count}件`,
    dismiss: "閉じる",
  },
  ko: {
    here: "지금 상담원이 응대할 수 있습니다",
    away: "지금은 상담 시간이 아닙니다",
    unread: (count) => `읽지 않음 ${count}개`,
    dismiss: "닫기",
  },
  zh: {
    here: "客服人员现在在线",
    away: "客服人员现在不在线",
    unread: (count) => `${count} 条未读`,
    dismiss: "关闭",
  },
};

export const ownerStringsFor = (tag: string): OwnerStrings => pickLanguage(ownerStrings, tag);
