"""A small face for unit tests: a few kilobytes of Banxin Song."""

from faces import Face

TEST_FACE = Face(
    "test", "src/test/fonts/BanxinTest-Song.ttf", "Banxin Test Song", "版心测试宋", "Regular",
    400, "测试", source=("Noto Serif CJK SC", "Regular"), origin="Noto Serif CJK SC",
    changes="subset for tests, outlines converted to TrueType, dashes and interpunct redrawn "
            "or remapped",
    features=("vert", "vrt2"))

MARKS = "，。、；：！？“”‘’（）《》〈〉【】…—～·％℃\u3000"
# The last three are 通用规范汉字表 characters outside the BMP.
HAN = """
版心县报新闻编辑部本讯记者通员日前委常会召开议传达学习贯彻全省农村工作精神研究署乡振兴
产业发展重点任务书主持并讲话强调要坚以人民为中把粮食安放在首位他指出各级干必须深入基层
查群众生活水平提高二〇一三四五六七八九十年月星期第共国内统刊号邮代责校对的了是和有
这上个大我到来说们地
𫖯𬱖𬭚
"""


def code_points():
    text = MARKS + "".join(HAN.split())
    return set(range(0x20, 0x7F)) | {ord(character) for character in text}
