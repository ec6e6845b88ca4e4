// Parses an AsyncAPI file; ends with 1 and the reasons when it is not valid.
import { Parser } from "@asyncapi/parser";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const file = resolve(process.argv[2]);
const { document, diagnostics } = await new Parser().parse(readFileSync(file, "utf8"), { source: file });
const errors = diagnostics.filter((each) => each.severity === 0);
errors.forEach((each) => console.error(`${each.path.join(".")}: ${each.message}`));
if (!document || errors.length > 0) process.exit(1);
console.log(`${document.info().title()} ${document.version()}: ${document.operations().length} operations`);
