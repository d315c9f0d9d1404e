"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Input } from "@/components/ui/input";
import { readYuan, yuanText } from "@/lib/platform/forms/yuan-text";
import { controlAttributes, Field, type FieldProps } from "./field";
import { single, useField } from "./form-context";

type MoneyFieldProps = FieldProps & {
  /** In fen. */
  defaultValue?: bigint | null;
  /** As typed before, where the amount is kept unread. */
  defaultText?: string;
  placeholder?: string;
};

/** The amount as people say it: ¥12,345.67, and in Chinese in 万元 from 10,000 yuan on. */
function reading(fen: bigint, locale: string): string {
  const yuan = Number(fen) / 100;
  const money = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "CNY",
    currencyDisplay: "narrowSymbol",
  }).format(yuan);
  if (!locale.startsWith("zh") || Math.abs(yuan) < 10_000) return money;
  const large =
    Math.abs(yuan) >= 100_000_000 ? { by: 100_000_000, unit: "亿元" } : { by: 10_000, unit: "万元" };
  return `${money}（${new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(yuan / large.by)} ${large.unit}）`;
}

/** An amount in yuan, read back below as it is typed. Sends the text as typed; the server reads it. */
export function MoneyField(props: MoneyFieldProps) {
  const { name, label, help, required, unmarked, className, defaultValue, defaultText, placeholder } = props;
  const t = useTranslations("forms.money");
  const locale = useLocale();
  const field = useField(name);
  const known = defaultValue === null || defaultValue === undefined ? "" : yuanText(defaultValue);
  const initial = single(field.typed) ?? defaultText ?? known;
  const [text, setText] = useState(initial);
  const fen = readYuan(text);
  return (
    <Field field={field} {...{ name, label, help, required, unmarked, className }}>
      <span className="flex items-center gap-2">
        <Input
          name={name}
          inputMode="decimal"
          autoComplete="off"
          placeholder={placeholder}
          defaultValue={initial}
          onInput={(event) => setText(event.currentTarget.value)}
          {...controlAttributes(field, { help, required })}
          className="w-52 min-w-0 text-right"
        />
        <span className="text-ink-2">{t("yuan")}</span>
      </span>
      <p aria-live="polite" className="min-h-5 text-ink-2 text-s">
        {fen !== null && t("reading", { amount: reading(fen, locale) })}
        {fen === null && text.trim() !== "" && t("unclear")}
      </p>
    </Field>
  );
}
