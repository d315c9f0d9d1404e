import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Panel } from "@/components/ui/panel";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { RulebookRule } from "@/lib/domain/credit/rulebooks/schema";
import { ruleMessageKey } from "@/lib/domain/credit/schema";
import { useCreditWords } from "./credit-words";
import { pointTone, signed } from "./figures";
import { ruleSentences } from "./rule-sentence";

type RulesOfDimensionProps = {
  title: string;
  rules: RulebookRule[];
  /** Rules of the version to mark differences from. */
  base?: readonly RulebookRule[] | undefined;
};

const same = (one: RulebookRule, other: RulebookRule | undefined) =>
  other !== undefined && JSON.stringify(one) === JSON.stringify({ ...one, ...other });

/** The rules of one dimension, each with its figure and in words. */
export function RulesOfDimension({ title, rules, base }: RulesOfDimensionProps) {
  const t = useTranslations("creditPages.rulebook");
  const say = useTranslations("creditPages.ruleWords");
  const words = useCreditWords();
  const before = new Map(base?.map((rule) => [rule.key, rule]));
  if (rules.length === 0) return null;
  return (
    <Panel className="overflow-hidden">
      <h3 className="border-line border-b px-3 py-2.5 text-m">{title}</h3>
      <Table caption={title} stacked>
        <TableHead>
          <tr>
            <HeaderCell className="w-64">{t("rule")}</HeaderCell>
            <HeaderCell numeric className="w-20">
              {t("points")}
            </HeaderCell>
            <HeaderCell>{t("inWords")}</HeaderCell>
          </tr>
        </TableHead>
        <TableBody>
          {rules.map((rule) => {
            const was = before.get(rule.key);
            const isChanged = base !== undefined && !same(rule, was);
            return (
              <TableRow
                key={rule.key}
                id={ruleMessageKey(rule.key)}
                className={cn("scroll-mt-20 target:bg-pine-wash", isChanged && "bg-amber-wash")}
              >
                <Cell lead className="min-w-40">
                  {words.rule(rule.key)} {isChanged && <Tag tone="warn">{t("changed")}</Tag>}
                </Cell>
                <Cell
                  numeric
                  label={t("points")}
                  className={cn("whitespace-nowrap font-semibold", pointTone(rule.points))}
                >
                  {signed(rule.points)}
                </Cell>
                <Cell className="text-ink-2">
                  <span className="max-sm:text-left">
                    {ruleSentences(rule, say as never).join(words.locale === "en" ? " " : "")}
                    {isChanged && was && (
                      <del className="block text-xs">
                        {ruleSentences(was, say as never).join(words.locale === "en" ? " " : "")}
                      </del>
                    )}
                  </span>
                </Cell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Panel>
  );
}
