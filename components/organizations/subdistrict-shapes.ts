/** Where a subdistrict lies on the schematic map of Putuo: its outline, and the place of its name and figure. */
export type SubdistrictShape = { outline: string; x: number; y: number };

/** 960 × 620; north is up, neighbors touch as they do in the district, sizes are not to scale. */
export const mapSize = { width: 960, height: 620 } as const;

/** By code of the National Bureau of Statistics. */
export const subdistrictShapes: Readonly<Record<string, SubdistrictShape>> = {
  "310107103": { outline: "40,70 300,30 410,105 385,220 290,330 195,405 70,330 28,200", x: 205, y: 195 },
  "310107021": { outline: "410,105 475,62 590,85 600,190 505,238 385,220", x: 497, y: 152 },
  "310107102": { outline: "385,220 505,238 492,335 430,405 398,480 285,505 195,405 290,330", x: 362, y: 375 },
  "310107022": { outline: "505,238 600,190 655,252 645,335 560,378 492,335", x: 572, y: 290 },
  "310107016": { outline: "590,85 728,95 738,200 655,252 600,190", x: 664, y: 155 },
  "310107020": { outline: "728,95 858,145 912,232 812,275 738,200", x: 815, y: 185 },
  "310107017": { outline: "738,200 812,275 770,348 645,335 655,252", x: 725, y: 288 },
  "310107015": { outline: "812,275 912,232 942,335 905,435 785,478 722,425 770,348", x: 842, y: 362 },
  "310107005": { outline: "560,378 645,335 770,348 722,425 645,456 580,440", x: 655, y: 395 },
  "310107014": {
    outline: "492,335 560,378 580,440 645,456 722,425 785,478 662,520 540,572 418,552 398,480 430,405",
    x: 530,
    y: 488,
  },
};

/** Suzhou Creek along the southern edge, the one landmark everybody knows. */
export const creek =
  "M958 325 C 958 430 905 482 800 508 S 650 566 548 602 S 412 596 382 532 S 300 548 205 440";
