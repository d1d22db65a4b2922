"""The pages of the performance report 2019 of a regency's cooperatives office, as a Word document."""

from pathlib import Path

from docx import Document as new_document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table
from PIL import Image, ImageDraw

from corpus.makers.common import number
from corpus.makers.parts.koperasi_tanah_bumbu_facts import (
    CODE,
    DIRECT,
    INDIRECT,
    LINES,
    OFFICE,
    PROGRAMS,
    WHOLE,
    YEAR,
    Measure,
    Sasaran,
    comma,
    score,
)
from corpus.makers.parts.koperasi_tanah_bumbu_rows import (
    GRADES,
    agreed_rows,
    average,
    money_row,
    plan_rows,
    result_rows,
    small_tables,
    way_rows,
)
from corpus.makers.word import ALIGN, LEFT, UP, Look, centred, grid, page_break, page_number, runs, shaded

FONT = "Caladea"
NAVY, SKY, SAND, PEACH = "1F3864", "BDD7EE", "FFF2CC", "F8CBAD"


def para(document: Doc, text: str, indent: float = 1.25, after: float = 6) -> None:
    """A paragraph of running text."""
    paragraph = document.add_paragraph()
    paragraph.alignment = ALIGN["j"]
    layout = paragraph.paragraph_format
    layout.first_line_indent, layout.line_spacing, layout.space_after = Cm(indent), 1.5, Pt(after)
    runs(paragraph, text)


def item(document: Doc, mark: str, text: str) -> None:
    """An item of a list typed by hand with a tab."""
    para(document, f"{mark}\t{text}", -0.75, 2)
    layout = document.paragraphs[-1].paragraph_format
    layout.left_indent = Cm(1.75)
    layout.tab_stops.add_tab_stop(Cm(1.75))


def heading(document: Doc, text: str, level: int = 2) -> None:
    """A heading; of level 1 the two lines of a chapter, centred."""
    paragraph = document.add_heading(level=level)
    run = paragraph.add_run(text)
    run.font.name, run.font.size = FONT, Pt({1: 15, 2: 12.5, 3: 12}[level])
    run.font.color.rgb = RGBColor.from_string(NAVY if level == 1 else "000000")
    run.italic = level == 3
    if level == 1:
        paragraph.alignment = ALIGN["c"]
        paragraph.paragraph_format.space_after = Pt(14)


def painted(table: Table, rows: list[list[str]], look: Look) -> None:
    """White letters in the header; rows across the whole table left, bold and coloured by what they say."""
    for place, texts in enumerate(rows):
        cells = table.rows[place].cells
        if place < look.head_rows:
            for cell in cells:
                for run in (run for paragraph in cell.paragraphs for run in paragraph.runs):
                    run.font.color.rgb = RGBColor.from_string("FFFFFF" if look.shade == NAVY else "000000")
        elif all(text == LEFT for text in texts[1:]):
            shaded(cells[0], SKY if texts[0].upper().startswith("TUJUAN") else SAND)
            cells[0].paragraphs[0].alignment = ALIGN["l"]
            for run in cells[0].paragraphs[0].runs:
                run.bold = True


def titled(document: Doc, number_: str, title: str, rows: list[list[str]], look: Look, source: str = "") -> Table:
    """A table below its number and title, each on a line of its own."""
    for text in (f"Tabel {number_}", title):
        paragraph = centred(document, text, 11)
        paragraph.paragraph_format.keep_with_next = True
        paragraph.paragraph_format.space_before = Pt(6 if text.startswith("Tabel") else 0)
    paragraph.paragraph_format.space_after = Pt(4)
    table = grid(document, rows, look)
    painted(table, rows, look)
    below = document.add_paragraph()
    runs(below, source, 9)
    below.paragraph_format.space_after = Pt(6)
    return table


def chart(path: Path) -> Path:
    """The organisation chart, a picture."""
    image = Image.new("RGB", (1100, 420), "white")
    pen = ImageDraw.Draw(image)
    boxes = [(460, 10, "KEPALA DINAS"), (790, 90, "SEKRETARIAT")]
    names = ("BIDANG KELEMBAGAAN\nDAN PENGAWASAN", "BIDANG PEMBERDAYAAN\nKOPERASI", "BIDANG USAHA MIKRO", "UPTD DANA BERGULIR")
    boxes += [(20 + 275 * turn, 220, name) for turn, name in enumerate(names)]
    pen.line((560, 60, 560, 190), fill="black", width=2)
    pen.line((560, 115, 790, 115), fill="black", width=2)
    pen.line((120, 190, 945, 190), fill="black", width=2)
    for left, top, name in boxes:
        if top > 200:
            pen.line((left + 100, 190, left + 100, 340), fill="black", width=2)
            pen.rectangle((left + 20, 330, left + 180, 385), fill="#FFF2CC", outline="black")
            pen.multiline_text((left + 50, 350), "SEKSI - SEKSI", fill="black", font_size=13)
        pen.rectangle((left, top, left + 210, top + 55), fill="#BDD7EE", outline="#1F3864", width=2)
        pen.multiline_text((left + 18, top + 12), name, fill="black", font_size=14)
    image.save(path)
    return path


def cover(document: Doc) -> None:
    """The cover: a navy block with white words between two bars of colour."""
    table = document.add_table(3, 1)
    table.alignment = 1
    for row, (colour, high) in zip(table.rows, (("F4B084", 0.8), (NAVY, 15), ("F4B084", 0.8)), strict=True):
        row.height = Cm(high)
        shaded(row.cells[0], colour)
    cell = table.cell(1, 0)
    cell.vertical_alignment = 1
    lines = (("LKIP", 48), ("LAPORAN KINERJA INSTANSI PEMERINTAH", 18), (f"TAHUN {YEAR}", 26))
    for turn, (text, size) in enumerate(lines):
        paragraph = cell.paragraphs[0] if not turn else cell.add_paragraph()
        paragraph.alignment = ALIGN["c"]
        runs(paragraph, text, size, True)
        paragraph.runs[0].font.color.rgb = RGBColor.from_string("FFFFFF")
    centred(document, "", 60)
    for text, size in (
        ("PEMERINTAH KABUPATEN TANAH BUMBU", 15),
        (OFFICE.upper(), 18),
        ("Jl. Dharma Praja Gunung Tinggi - Batulicin", 11),
    ):
        centred(document, text, size, after=4)
    page_break(document)


def signed(document: Doc, day: str) -> None:
    """The signature block."""
    for text in (day, f"Kepala {OFFICE}", "Kabupaten Tanah Bumbu,", "", "", "NAMA PEJABAT", "NIP. ........"):
        centred(document, text, 11, bold=text == "NAMA PEJABAT").paragraph_format.left_indent = Cm(8)


def fronts(document: Doc) -> None:
    """Foreword and summary."""
    centred(document, "KATA PENGANTAR", 14, after=10)
    para(
        document,
        "Segala puji bagi Allah SWT, Tuhan Yang Maha Esa, atas limpahan rahmat-Nya sehingga Laporan Kinerja Instansi Pemerintah "
        f"(LKIP) {OFFICE} Kabupaten Tanah Bumbu Tahun {YEAR} dapat kami selesaikan. Penyusunan LKIP ini merupakan "
        "pertanggungjawaban atas pelaksanaan tugas dan fungsi dalam rangka pencapaian sasaran strategis sebagaimana diatur "
        "dalam Peraturan Presiden Nomor 29 Tahun 2014 dan Permenpan RB Nomor 53 Tahun 2014.",
    )
    para(document, "Semoga laporan ini dapat menjadi bahan evaluasi dan perbaikan kinerja di masa yang akan datang.")
    signed(document, "Batulicin,      Februari 2020")
    centred(document, "", 16)
    centred(document, "RINGKASAN EKSEKUTIF", 14, after=10)
    every = [each for sasaran in LINES for each in sasaran.measures]
    met = sum((number(each.reached(2)) or 0) >= 100 for each in every)
    para(
        document,
        f"Pada Tahun {YEAR} {OFFICE} menetapkan {len(LINES)} sasaran strategis dengan {len(every)} indikator kinerja. "
        f"Sebanyak {met} indikator telah mencapai target dan {len(every) - met} indikator belum mencapai target. Belanja "
        f"langsung yang dikelola sebesar Rp. {DIRECT[0]},- terealisasi sebesar Rp. {DIRECT[1]},-.",
    )
    page_break(document)


def first_chapter(document: Doc, folder: Path) -> None:
    """Bab I."""
    heading(document, "BAB I\nPENDAHULUAN", 1)
    heading(document, "A.  Gambaran Umum Organisasi")
    para(
        document,
        f"{OFFICE} Kabupaten Tanah Bumbu dibentuk berdasarkan Peraturan Daerah Nomor 19 Tahun 2016 tentang Pembentukan dan "
        "Susunan Perangkat Daerah. Dinas mempunyai tugas membantu Bupati melaksanakan urusan pemerintahan bidang koperasi, "
        "usaha kecil dan menengah yang menjadi kewenangan daerah. Struktur organisasi digambarkan sebagai berikut :",
    )
    centred(document, "").add_run().add_picture(str(chart(folder / "chart.png")), width=Cm(15.5))
    centred(document, f"Gambar 1.1  Struktur Organisasi {OFFICE}", 10, after=8)
    heading(document, "B.  Sumber Daya Manusia")
    para(document, f"Jumlah pegawai pada akhir Tahun {YEAR} sebanyak 34 orang dengan rincian sebagai berikut :")
    rows = [["Pendidikan", "ASN", "Non ASN", "Jumlah"], ["S2", "4", "-", "4"], ["S1/D4", "12", "5", "17"]]
    rows += [["D3", "3", "1", "4"], ["SLTA", "5", "4", "9"], ["**Jumlah**", "**24**", "**10**", "**34**"]]
    titled(document, "1.1", "Jumlah Pegawai Menurut Pendidikan", rows, Look((4, 3, 3, 3), "lccc", 10, shade=NAVY))
    heading(document, "C.  Isu Strategis")
    item(document, "1.", "Masih banyaknya koperasi yang tidak aktif dan tidak melaksanakan Rapat Anggota Tahunan;")
    item(document, "2.", "Rendahnya kualitas sumber daya manusia pengelola koperasi dan pelaku usaha mikro;")
    item(document, "3.", "Terbatasnya akses permodalan, pemasaran dan teknologi bagi pelaku usaha mikro;")
    item(document, "4.", "Belum tersedianya data usaha mikro yang akurat dan mutakhir.")
    page_break(document)


def turned(document: Doc, landscape: bool) -> None:
    """A new section of the other orientation."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.different_first_page_header_footer = False
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Cm(33), Cm(21.5)) if landscape else (Cm(21.5), Cm(33))


def second_chapter(document: Doc) -> None:
    """Bab II."""
    heading(document, "BAB II\nPERENCANAAN KINERJA", 1)
    heading(document, "A.  Rencana Strategis Tahun 2016-2021")
    para(
        document,
        f"Renstra {OFFICE} disusun untuk mendukung misi kedua RPJMD Kabupaten Tanah Bumbu Tahun 2016-2021, yaitu meningkatkan "
        "perekonomian masyarakat yang berdaya saing. Keterkaitan tujuan, sasaran, strategi dan arah kebijakan disajikan pada "
        "Tabel 2.1, sedangkan target kinerja setiap tahun disajikan pada Tabel 2.2.",
    )
    look = Look((3.6, 4.2, 4.2, 4.6), "llll", 9.5, repeat=True, shade=NAVY)
    titled(document, "2.1", "Tujuan, Sasaran, Strategi dan Arah Kebijakan", way_rows(), look)
    look = Look((0.9, 4.9, 1.7, 1.6, 1.55, 1.55, 1.55, 1.55, 1.55), "clccccccc", 8.5, 2, True, NAVY)
    titled(document, "2.2", f"Target Kinerja Jangka Menengah {OFFICE}", plan_rows(), look, f"Sumber : Renstra {OFFICE} 2016-2021")
    turned(document, True)
    heading(document, "B.  Indikator Kinerja Utama")
    para(
        document,
        f"Indikator Kinerja Utama (IKU) {OFFICE} ditetapkan dengan Keputusan Kepala Dinas dan menjadi ukuran keberhasilan "
        "pencapaian sasaran strategis.",
    )
    rows = [["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA UTAMA", "SATUAN", "FORMULASI PENGUKURAN", "SUMBER DATA"]]
    for place, sasaran in enumerate(LINES, 1):
        for turn, each in enumerate(sasaran.measures):
            left = [UP, UP] if turn else [str(place), sasaran.statement]
            rows.append([*left, each.name, each.unit, each.formula, each.source])
    look = Look((1.1, 5.4, 6.0, 2.4, 8.3, 4.4), "cllcll", 9.5, 1, True, NAVY)
    titled(document, "2.3", f"Indikator Kinerja Utama {OFFICE}", rows, look)
    turned(document, False)
    heading(document, f"C.  Perjanjian Kinerja Tahun {YEAR}")
    para(
        document,
        f"Perjanjian Kinerja Tahun {YEAR} ditandatangani pada bulan Januari {YEAR} setelah ditetapkannya Dokumen Pelaksanaan "
        "Anggaran (DPA), dengan rincian sebagai berikut :",
    )
    rows, _ = agreed_rows()
    look = Look((1.0, 3.6, 3.9, 2.2, 3.7, 2.5), "cllclr", 9.5, 1, True, NAVY)
    titled(document, "2.4", f"Perjanjian Kinerja dan Anggaran Tahun {YEAR}", rows, look)


def triple(document: Doc, label: str, place: int, sasaran: Sasaran) -> None:
    """Target, realisasi and percent of three years side by side."""
    rows = [["Indikator Kinerja", "Tahun 2017", LEFT, LEFT, "Tahun 2018", LEFT, LEFT, f"Tahun {YEAR}", LEFT, LEFT]]
    rows.append([UP, *["Target", "Realisasi", "%"] * 3])
    for each in sasaran.measures:
        cells = [text for turn in range(3) for text in (each.aims[turn], each.done[turn], each.reached(turn))]
        rows.append([each.name, *cells])
    look = Look((3.6, *[1.4, 1.75, 1.3] * 3), "lccccccccc", 8, 2, shade=SKY)
    titled(document, label, f"Perkembangan Capaian Sasaran Strategis {place} Tahun 2017-{YEAR}", rows, look)


def by_years(document: Doc, label: str, each: Measure) -> None:
    """The years of one indicator in rows, its name in the title."""
    rows = [["Tahun", f"Target ({each.unit})", f"Realisasi ({each.unit})", "Capaian (%)"]]
    rows += [[str(2017 + turn), each.aims[turn], each.done[turn], each.reached(turn)] for turn in range(3)]
    titled(document, label, f"{each.name} Tahun 2017-{YEAR}", rows, Look((3, 3.6, 3.6, 3.2), "cccc", 10, shade=SKY))


def third_chapter(document: Doc) -> None:
    """Bab III up to the money."""
    heading(document, "BAB III\nAKUNTABILITAS KINERJA", 1)
    heading(document, "A.  Pengukuran Capaian Kinerja")
    para(
        document,
        "Pengukuran kinerja dilakukan dengan membandingkan realisasi dengan target yang ditetapkan dalam perjanjian kinerja. "
        "Apabila semakin rendah realisasi menunjukkan kinerja yang semakin baik, digunakan rumus (2 x target - realisasi) / "
        "target x 100%. Nilai capaian dikategorikan menurut skala berikut :",
    )
    bounds = ("91% - 100%", "76% - 90%", "66% - 75%", "51% - 65%", "0% - 50%")
    rows = [["Interval Capaian", "Predikat"], *([bound, name] for bound, (_, name, _) in zip(bounds, GRADES, strict=True))]
    titled(document, "3.1", "Skala Pengukuran Kinerja", rows, Look((5, 5), "cc", 10, shade=NAVY))
    heading(document, f"1.  Target dan Realisasi Kinerja Tahun {YEAR}", 3)
    rows = result_rows()
    look = Look((0.9, 5.4, 2.0, 2.0, 2.1, 1.8, 2.3), "clccccc", 9.5, 1, True, NAVY)
    table = titled(document, "3.2", f"Capaian Kinerja {OFFICE} Tahun {YEAR}", rows, look)
    for line, texts in enumerate(rows[1:], 1):
        if texts[-1] != LEFT:
            shaded(table.cell(line, 6), next(colour for _, name, colour in GRADES if name == texts[-1]))
    heading(document, "2.  Evaluasi dan Analisis Capaian Kinerja", 3)
    shown = 0
    for label, place, each in small_tables():
        sasaran = LINES[place - 1]
        if place != shown:
            paragraph = document.add_paragraph()
            runs(paragraph, f"**Sasaran Strategis {place} : {sasaran.statement}**")
            paragraph.paragraph_format.keep_with_next = True
            shown = place
            for text in sasaran.prose[:1]:
                para(document, text)
        if each:
            by_years(document, label, each)
        else:
            triple(document, label, place, sasaran)
            for text in sasaran.prose[1:]:
                para(document, text)
    far_tables(document)


def far_tables(document: Doc) -> None:
    """The end of the renstra, other regions, and efficiency."""
    heading(document, f"3.  Perbandingan Realisasi Kinerja s.d. Tahun {YEAR} dengan Target Akhir Renstra", 3)
    heads = [
        "NO",
        "SASARAN STRATEGIS",
        "INDIKATOR KINERJA",
        f"REALISASI {YEAR}",
        "TARGET AKHIR RENSTRA (2021)",
        "TINGKAT KEMAJUAN (%)",
    ]
    rows = [heads]
    for place, sasaran in enumerate(LINES, 1):
        for turn, each in enumerate(sasaran.measures):
            left = [UP, UP] if turn else [f"{place}.", sasaran.statement]
            rows.append([*left, each.name, each.done[2], each.years[-1], each.progress])
    look = Look((1.0, 4.2, 4.8, 2.2, 2.3, 2.3), "cllccc", 9.5, 1, True, NAVY)
    titled(document, "3.9", f"Realisasi Tahun {YEAR} terhadap Target Akhir Renstra", rows, look)
    heading(document, "4.  Perbandingan dengan Tingkat Provinsi dan Nasional", 3)
    rows = [["Uraian", "Kabupaten", "Provinsi", "Nasional"], ["Koperasi aktif (%)", "70,12", "67,90", "62,35"]]
    rows.append(["Koperasi yang melaksanakan RAT (%)", "43,90", "45,21", "36,76"])
    titled(document, "3.10", "Perbandingan Kondisi Koperasi", rows, Look((6.2, 3, 3, 3), "lccc", 10, shade=SKY))
    heading(document, "5.  Analisis Efisiensi Penggunaan Sumber Daya", 3)
    rows = [["No", "Sasaran Strategis", "Rata-rata Capaian Kinerja (%)", "Penyerapan Anggaran (%)", "Tingkat Efisiensi (%)"]]
    for place, sasaran in enumerate(LINES, 1):
        own = [program for program in PROGRAMS if program.number in sasaran.programs]
        paid = [sum(score(program.total(turn)) or 0 for program in own) for turn in (1, 2)]
        mean, share = average(sasaran), comma(paid[1] / paid[0] * 100)
        rows.append([str(place), sasaran.statement, mean, share, comma((number(mean) or 0) - (number(share) or 0))])
    titled(document, "3.11", "Efisiensi Penggunaan Anggaran", rows, Look((1, 6.6, 3, 3, 2.8), "clccc", 9.5, shade=SKY))


def money_part(document: Doc) -> None:
    """Tabel 3.12."""
    heading(document, "B.  Realisasi Anggaran")
    para(
        document,
        f"Pada Tahun Anggaran {YEAR} {OFFICE} mengelola anggaran sebesar Rp. {WHOLE[0]},- setelah Perubahan APBD, yang terdiri "
        f"atas belanja tidak langsung sebesar Rp. {INDIRECT[0]},- dan belanja langsung sebesar Rp. {DIRECT[0]},-. Rincian per "
        "program dan kegiatan adalah sebagai berikut :",
    )
    rows = [["KODE", "URAIAN", "PAGU (Rp)", "REALISASI (Rp)", "%", "SISA (Rp)"]]
    rows.append(money_row("", "BELANJA TIDAK LANGSUNG", INDIRECT, True))
    rows.append(money_row("", "BELANJA LANGSUNG", DIRECT, True))
    strong = []
    for program in PROGRAMS:
        strong.append(len(rows))
        rows.append(money_row(f"{CODE}.{program.number}", program.name, (program.total(1), program.total(2)), True))
        for turn, (name, pagu, spent) in enumerate(program.below, 1):
            rows.append(money_row(f"{CODE}.{program.number}.{turn:02}", name, (pagu, spent), False))
    rows.append(["**JUMLAH**", LEFT, *money_row("", "", WHOLE, True)[2:]])
    look = Look((2.6, 5.4, 2.7, 2.7, 1.4, 2.3), "llrrcr", 9, 1, True, NAVY)
    table = titled(
        document, "3.12", f"Pagu dan Realisasi Anggaran Tahun {YEAR}", rows, look, "Sumber : Sub Bagian Keuangan, data diolah"
    )
    for line in strong:
        for cell in table.rows[line].cells:
            shaded(cell, PEACH)
    para(
        document,
        "Kegiatan Penyusunan Data Base Usaha Mikro tidak dapat dilaksanakan karena gagal lelang dan dianggarkan kembali pada "
        "Tahun Anggaran 2020.",
    )


def last_chapter(document: Doc) -> None:
    """Bab IV."""
    page_break(document)
    heading(document, "BAB IV\nPENUTUP", 1)
    para(
        document,
        f"LKIP {OFFICE} Kabupaten Tanah Bumbu Tahun {YEAR} menyajikan keberhasilan maupun kegagalan dalam mencapai sasaran "
        "strategis. Secara umum kinerja dinas berada pada kategori Sangat Tinggi, namun masih terdapat indikator yang belum "
        "mencapai target. Langkah perbaikan yang akan ditempuh :",
    )
    item(document, "a.", "mempercepat pelaksanaan pengadaan dan kegiatan sejak triwulan I;")
    item(document, "b.", "mengintensifkan pendampingan koperasi yang belum melaksanakan RAT;")
    item(document, "c.", "menyelaraskan indikator kinerja individu dengan pohon kinerja dinas.")
    signed(document, "Batulicin,      Februari 2020")


def ruled(paragraph, side: str) -> None:
    """A double rule at one side of a paragraph."""
    border, line = OxmlElement("w:pBdr"), OxmlElement(f"w:{side}")
    for name, value in (("val", "double"), ("sz", "6"), ("space", "3"), ("color", NAVY)):
        line.set(qn(f"w:{name}"), value)
    border.append(line)
    paragraph._p.get_or_add_pPr().append(border)


def draw(path: Path, folder: Path) -> None:
    """The report."""
    document = new_document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(11.5)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.5), Cm(33)
    section.left_margin, section.right_margin = Cm(2.6), Cm(2.1)
    section.top_margin, section.bottom_margin = Cm(2.5), Cm(2.2)
    section.different_first_page_header_footer = True
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    head.alignment = ALIGN["r"]
    runs(head, f"**LKIP {YEAR}** - {OFFICE} Kab. Tanah Bumbu", 9)
    ruled(head, "bottom")
    foot.paragraph_format.tab_stops.add_tab_stop(Cm(16.8), WD_TAB_ALIGNMENT.RIGHT)
    runs(foot, "Laporan Kinerja Instansi Pemerintah\t\tHalaman ", 9)
    page_number(foot)
    ruled(foot, "top")
    cover(document)
    fronts(document)
    first_chapter(document, folder)
    second_chapter(document)
    page_break(document)
    third_chapter(document)
    money_part(document)
    last_chapter(document)
    document.save(path)
