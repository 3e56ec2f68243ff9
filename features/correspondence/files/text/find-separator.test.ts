import { expect, it, test } from "vitest";
import { findSeparator } from "./find-separator";

it.each([
  [",", "code,name\n1,Theft\n"],
  [";", "code;name\n1;Theft, aggravated, of a thing\n2;Theft, simple\n"],
  ["\t", "code\tname\n1\tTheft; by night, by day\n"],
  ["|", "code|name\n1|Theft\n"],
  [";", 'code;name\n1;"a,b,c"\n2;"a,b,c\nd,e,f"\n'],
  [",", "code,name,note\n1,Theft\n2,Theft,a;b\n"],
  [";", "code;name;share\n1;Theft;0,5\n2;Robbery;0,25\n"],
  [",", "code\n1\n2\n"],
  [",", ""],
] as const)("%j parts the cells of %j", (separator, text) => {
  expect(findSeparator(text)).toEqual({ separator, isStated: false });
});

test("what the first line states is taken, whatever follows", () => {
  expect(findSeparator("sep=;\r\ncode,x;name\r\n1,y;Theft\r\n")).toEqual({
    separator: ";",
    isStated: true,
  });
});
