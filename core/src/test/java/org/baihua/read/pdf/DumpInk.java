package org.baihua.read.pdf;
import java.nio.file.*;
import org.apache.pdfbox.Loader;
public class DumpInk { public static void main(String[] a) throws Exception {
 NoFonts.install();
 try (var d = Loader.loadPDF(Files.readAllBytes(Path.of(a[0])))) { int n = Integer.parseInt(a[1]);
  InkCollector ink = new InkCollector(d.getPage(n-1).getCropBox()); new PageScan(d.getPage(n-1), new FontText(), ink).run();
  for (Ink k : ink.sheets(n)) { System.out.println(k.frame() + " images " + k.images() + " glyphs " + k.glyphs().size());
   k.rules().forEach(r -> System.out.println((r.across()?"H ":"V ") + r.at() + " " + r.from() + " .. " + r.to()));
   for (var g : Lattice.find(k.rules(), java.util.List.of()).grids()) { System.out.println("GRID " + g.frame() + " " + g.columns()); g.cells().forEach(c -> System.out.println("   " + c)); }
   if (a.length > 2) k.glyphs().forEach(g -> System.out.println(g));
  } } } }
