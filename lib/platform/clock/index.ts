export * from "./calendar-date";
export * from "./shanghai";
export * from "./statutory-clock";
export * from "./working-days";
