"use client";

import { Menu as BaseMenu } from "@base-ui/react/menu";
import type { ReactNode } from "react";
import { buttonClasses } from "./button";
import { cn } from "./cn";

export type MenuAct = {
  label: string;
  onSelect: () => void;
  icon?: ReactNode;
  danger?: boolean;
  disabled?: boolean;
};

type MenuProps = { trigger: ReactNode; label?: string; triggerClassName?: string; acts: MenuAct[] };

/** Acts behind a button, moved through by arrow keys. For links use `DetailsMenu`, which needs no script. */
export function Menu({ trigger, label, triggerClassName, acts }: MenuProps) {
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger aria-label={label} className={triggerClassName ?? buttonClasses()}>
        {trigger}
      </BaseMenu.Trigger>
      <BaseMenu.Portal>
        <BaseMenu.Positioner sideOffset={4} align="end" className="z-40">
          <BaseMenu.Popup className="min-w-44 rounded border border-line-strong bg-surface p-1.5 text-ink shadow-float outline-none">
            {acts.map((act) => (
              <BaseMenu.Item
                key={act.label}
                disabled={act.disabled}
                onClick={act.onSelect}
                className={cn(
                  "flex min-h-control cursor-pointer select-none items-center gap-2 rounded px-2.5 text-s outline-none data-disabled:opacity-55 data-highlighted:bg-sunken [&_svg]:size-4",
                  act.danger && "text-cinnabar",
                )}
              >
                {act.icon}
                {act.label}
              </BaseMenu.Item>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}
