//! The words that follow a number. Each table is sorted by its code points, and no word stands twice.
//!
//! A word is written in lower case, NFC; words of one phrase are apart by one space, a comma and a space, a dot or a
//! hyphen. Case, tone placement and line breaks of the text are folded away when it is looked up.

/// Units that are measured or are money: the code, and what is written for it.
pub(super) const MEASURES: &[(&str, &str)] = &[
    ("%", "phần trăm"),
    ("AED", "aed | dirham"),
    ("AUD", "aud"),
    ("CHF", "chf"),
    ("CNY", "cny | ndt | nhân dân tệ | rmb | tệ"),
    ("DWT", "dwt"),
    ("EUR", "eur | euro | euros"),
    ("GB", "gb"),
    ("GBP", "bảng anh | gbp | pound | pounds"),
    ("GHz", "ghz"),
    ("GW", "gw"),
    ("GWh", "gwh"),
    ("GWp", "gwp"),
    ("Hz", "hz"),
    ("INR", "inr | rs | rupee | rupees"),
    ("JPY", "jpy | yên | yên nhật"),
    ("KRW", "krw | won"),
    ("LAK", "kíp lào | lak"),
    ("MB", "mb"),
    ("MHz", "mhz"),
    ("MVA", "mva"),
    ("MW", "mw"),
    ("MWh", "mwh"),
    ("MWp", "mwp"),
    ("Mbps", "mbps"),
    ("RUB", "rub | rúp"),
    ("SGD", "sgd"),
    ("TB", "tb"),
    ("TEU", "teu | teus"),
    ("THB", "baht | bạt | thb"),
    ("TWh", "twh"),
    ("USD", "dollar | usd | đô | đô la | đô la mỹ | đô mỹ | đô-la | đô-la mỹ | đôla | đôla mỹ"),
    ("VND", "việt nam đồng | vnd | vnđ | đ | đồng | đồng việt nam"),
    ("cent", "cent | xen | xu"),
    ("chỉ vàng", "chỉ vàng"),
    ("cm", "centimet | cm | xăng ti mét"),
    ("cm2", "cm2"),
    ("cm3", "cm3"),
    ("công", "công"),
    ("dB", "db"),
    ("dBA", "dba"),
    ("dm", "dm"),
    ("dm3", "dm3"),
    ("g", "g | gam | gr | gram"),
    ("giây", "giây"),
    ("giờ", "giờ"),
    ("ha", "ha | hec ta | hec-ta | hecta | héc ta | héc-ta | hécta"),
    ("hk.km", "hk km | hk-km | hk.km | lượt hk.km"),
    ("hp", "hp | mã lực"),
    ("hành khách.km", "hành khách km | hành khách-km | hành khách.km"),
    ("hải lý", "hải lý"),
    ("inch", "inch"),
    ("kB", "kb"),
    ("kHz", "khz"),
    ("kV", "kv"),
    ("kVA", "kva"),
    ("kW", "kw"),
    ("kWh", "kw giờ | kw.h | kwh | kwh giờ"),
    ("kWp", "kwp"),
    ("kg", "kg | ki lô gam | ki-lô-gam | kilogam | kilôgam"),
    ("km", "cây số | ki lô mét | ki-lô-mét | kilomet | kilômét | km"),
    ("km2", "ki lô mét vuông | ki-lô-mét vuông | kilomet vuông | kilômét vuông | km vuông | km2"),
    ("l", "l | lit | lít"),
    ("lượng", "lượng"),
    ("lượng vàng", "lượng vàng"),
    ("lượt khách.km", "lượt khách km | lượt khách-km | lượt khách.km"),
    ("lạng", "lạng"),
    ("lần", "lần"),
    ("m", "m | met | mét"),
    ("m2", "m vuông | m2 | met vuông | mét vuông"),
    ("m3", "m khối | m3 | met khối | mét khối"),
    ("mg", "mg | miligam | miligram"),
    ("ml", "mililit | ml"),
    ("mm", "mi li mét | milimet | mm"),
    ("ngày", "ngày"),
    ("ngày công", "ngày công"),
    ("ngày làm việc", "ngày làm việc"),
    ("ngày người", "ngày người"),
    ("ngày tuổi", "ngày tuổi"),
    ("ngày đêm", "ngày đêm"),
    ("năm", "năm"),
    ("phút", "phút"),
    ("pp", "phần trăm điểm | điểm phần trăm"),
    ("sào", "sào"),
    ("t", "tân | tấn"),
    ("tháng", "tháng"),
    ("tháng tuổi", "tháng tuổi"),
    ("tuần", "tuần"),
    ("tuần tuổi", "tuần tuổi"),
    ("tuổi", "tuổi"),
    ("tạ", "tạ"),
    ("tấn.hải lý", "tấn.hải lý"),
    ("tấn.km", "t.km | tấn km | tấn-km | tấn.km"),
    ("yến", "yến"),
    ("°C", "oc | độ c"),
    ("điểm", "điểm"),
    ("độ", "độ"),
    ("‰", "phần nghìn | phần ngàn"),
];

/// Things that are counted. Any other noun may be counted too; these are known by more than their first word.
pub(super) const NOUNS: &str = "
    an toàn khu | ao | ban | ban chỉ đạo | ban quản lý | bao | biên bản | biên chế | biên lai | biển báo |
    biện pháp | buôn | buổi | bà mẹ | bài | bài báo | bài dự thi | bài hát | bài thi | bài viết | bàn | bác sĩ |
    báo cáo | bãi đỗ xe | bình | bò | bó | bóng đèn | bút | băng rôn | bưu cục | bưu gửi | bước | bản | bản cam kết |
    bản ghi | bản tin | bản án | bản đồ | bảo vật | bậc | bằng khen | bến | bến xe | bếp | bể | bệnh nhân |
    bệnh viện | bị can | bị cáo | bồn | bộ | bộ câu hỏi | bộ hồ sơ | bộ phận | bộ tờ khai | bộ, ngành | bức |
    bữa ăn | ca | ca khúc | camera | chai | chi bộ | chi cục | chi hội | chi nhánh | chi đoàn | chiếc | chiến dịch |
    chiến sĩ | chuyên gia | chuyên mục | chuyên trang | chuyên viên | chuyên án | chuyên đề | chuyến | chuyến bay |
    chuyến hàng | chuyến xe | chuồng | cháu | chính sách | chương | chương trình | chỉ số | chỉ thị | chỉ tiêu |
    chốt | chỗ | chỗ ngồi | chỗ ở | chợ | chủ rừng | chủ thể | chủ trang trại | chủ đầu tư | chủ đề | chủng loại |
    chức danh | chứng chỉ | chứng thư | chứng từ | con | con đường | container | cuốn | cuộc | cuộc gọi | cuộc họp |
    cuộc thi | cá nhân | cá thể | cái | cán bộ | cán bộ, công chức | cánh đồng | câu | câu chuyện | câu hỏi |
    câu lạc bộ | cây | cây giống | cây xanh | cây xăng | công an | công chức | công chức, viên chức | công dân |
    công nhân | công nhân lao động | công trình | công trình, dự án | công ty | công viên | công văn | công đoàn |
    căn | căn hộ | căn nhà | cơ quan | cơ quan, đơn vị | cơ sở | cấp ủy | cầu | cặp | cổng | cộng tác viên | cột |
    cột mốc | cờ | cục | cụm | cụm công nghiệp | cụm dân cư | cử tri | cửa hàng | cửa hàng xăng dầu |
    cựu chiến binh | danh hiệu | danh mục | di sản | di tích | diễn đàn | dn | doanh nghiệp | du khách | dân | dòng |
    dược sĩ | dịch vụ | dịch vụ công | dự thảo | dự án | gia cầm | gia súc | gia trại | gia đình | gian hàng | giao dịch |
    giám đốc | giáo sư | giáo viên | giường | giường bệnh | giải | giải pháp | giải thưởng | giảng viên | giấy |
    giấy chứng nhận | giấy khen | giấy phép | giấy phép xây dựng | giấy xác nhận | giếng | giống | gà | gói |
    gói hàng | gói thầu | hiện trường | hiện vật | hiệp định | hoạt động | htx | huy chương | huy chương bạc |
    huy chương vàng | huy chương đồng | huyện | huyện, thành phố | huyện, thị | huyện, thị xã | huân chương |
    hài cốt | hài cốt liệt sĩ | hành khách | hành vi | hình thức | hình ảnh | hòm | hóa đơn | hướng dẫn |
    hướng dẫn viên | hạng mục | hạng mục công trình | hạt | hệ thống | học bổng | học sinh | học sinh, sinh viên |
    học viên | hố | hồ | hồ chứa | hồ sơ | hộ | hộ cận nghèo | hộ dân | hộ gia đình | hộ kinh doanh | hộ nghèo |
    hội | hội nghị | hội thi | hội thảo | hội viên | hội đồng | hộp | hợp phần | hợp tác xã | hợp đồng | khiếu nại |
    kho | khoa | khoản | khu | khu công nghiệp | khu du lịch | khu dân cư | khu nhà | khu phố | khu tái định cư |
    khu vực | khu đất | khách | khách du lịch | khách hàng | khách quốc tế | khách sạn | khó khăn | khóa | khẩu |
    khẩu hiệu | khẩu súng | ki ốt | kiosk | kiot | kiến nghị | kiến nghị, phản ánh | kiểm sát viên | kiện | kênh | kết luận | kỳ |
    kỳ họp | kỷ lục | kỷ niệm chương | kỹ sư | kỹ thuật viên | lao động | lao động nông thôn | liên doanh |
    liên kết | liên đoàn | liều | liệt sĩ | lon | loài | loại | loại hình | luật | luồng | làn | làng | làng nghề |
    lá | lá cờ | lá phiếu | lãnh thổ | lãnh đạo | lò | lô | lĩnh vực | lượt | lượt bệnh nhân | lượt chiếc | lượt con |
    lượt cán bộ | lượt công dân | lượt doanh nghiệp | lượt dự án | lượt giao dịch | lượt hk | lượt hành khách |
    lượt học sinh | lượt hồ sơ | lượt hộ | lượt khách | lượt khách hàng | lượt khách quốc tế | lượt người |
    lượt người dân | lượt phương tiện | lượt tin | lượt tiếp cận | lượt truy cập | lượt tàu | lượt tập thể |
    lượt tổ chức | lượt xe | lượt ý kiến | lượt đoàn | lượt đối tượng | lễ hội | lồng | lồng bè | lớp | lớp học |
    lợn | lực lượng | miếng | màn hình | máy | máy bay | máy móc | máy tính | mã ngành | mã số | mã số vùng trồng |
    mã vùng trồng | món | móng | mô hình | mô tô | mũi | mũi tiêm | mảnh | mẫu | mẫu xe | mặt hàng | mỏ | mục | mục tiêu |
    nam | nghi phạm | nghiên cứu | nghiệp đoàn | nghĩa trang | nghề | nghề nghiệp | nghệ nhân | nghị quyết |
    nghị định | nguồn | nguồn tin | ngành | ngành nghề | ngành, lĩnh vực | ngôi | ngôi nhà | ngõ | ngư dân | người |
    người có công | người dân | nhiệm vụ | nhiệm vụ, giải pháp | nhà | nhà cung cấp | nhà máy | nhà thầu | nhà trẻ |
    nhà văn hóa | nhà vệ sinh | nhà xưởng | nhà đầu tư | nhà ở | nhân khẩu | nhân sự | nhân viên | nhân viên y tế |
    nhãn hiệu | nhóm | nhóm chỉ tiêu | nhóm hàng | nhóm hàng hóa | nhóm hộ | nhóm nhiệm vụ | nhóm trẻ |
    nhóm đối tượng | nông dân | nông hộ | nông sản | nước | nạn nhân | nội dung | nữ | pano | panô | phiên |
    phiên chợ | phiên giao dịch | phiên họp | phiên tòa | phiên đấu giá | phiếu | phiếu khảo sát | phong trào |
    phòng | phòng giao dịch | phòng học | phòng khám | phòng nghỉ | phòng, ban | phó giáo sư | phóng sự |
    phương tiện | phương án | phường | phường, thị trấn | phường, xã | phản ánh | phần mềm | phần mộ | phần quà |
    phần việc | phụ huynh | phụ nữ | quy chế | quy hoạch | quy trình | quy định | quyết định | quyển | quân nhân |
    quả | quầy | quầy thuốc | quận | quận, huyện | quốc gia | quỹ tín dụng |
    ruộng | rổ | sai phạm | sao | sinh viên | siêu thị |
    suất | suất quà | suất ăn | sáng kiến | súng | sản phẩm | sổ | sổ tay | sở | sở, ban, ngành | sở, ngành | sự cố |
    sự kiện | thai phụ | thanh niên | thiết bị | thiết chế | thuyền viên | thuê bao | thành phố | thành viên |
    tháng lương | thí sinh | thôn | thôn, buôn | thôn, bản | thôn, làng | thôn, tổ dân phố | thôn, xóm | thôn, ấp |
    thông báo | thông tư | thùng | thư | thư viện | thương binh | thương hiệu | thẩm phán | thẻ | thị trường |
    thị trấn | thị xã | thỏa thuận | thủ tục | thủ tục hành chính | thửa | thửa đất | tin | tin bài | tin báo |
    tin nhắn | tin, bài | tin, bài viết | tin, ảnh | tiêu chuẩn | tiêu chí | tiến sĩ | tiết | tiết mục | tiểu dự án |
    tiểu khu | tiểu phẩm | toa | trang | trang trại | tranh chấp | trung tâm | trái | trâu | trò chơi | trường |
    trường học | trường hợp | trại | trại viên | trạm | trạm biến áp | trạm bts | trạm bơm | trạm y tế | trận |
    trận đấu | trẻ | trẻ em | trẻ sơ sinh | trụ sở | trục | trục đường | tthc | tuyến | tuyến cáp | tuyến kênh |
    tuyến xe | tuyến đường | tài khoản | tài liệu | tài sản | tàu | tàu cá | tác giả | tác phẩm | tân binh |
    tân sinh viên | tình nguyện viên | tòa nhà | túi | tấm | tấm gương | tầng | tập | tập thể | tập thể, cá nhân |
    tỉnh | tỉnh thành | tỉnh, thành | tỉnh, thành phố | tọa đàm | tố cáo | tổ | tổ chức | tổ chức, cá nhân |
    tổ dân phố | tổ hợp tác | tổ máy | tổ, đội | tội phạm | tờ | tờ báo | tờ khai | tờ rơi | tờ trình | tụ điểm |
    tủ | vi phạm | video | viên | viên chức | việc | việc làm | vé | vòng | vùng | vùng trồng | văn bản | văn kiện |
    văn phòng | vướng mắc | vườn | vận động viên | vật nuôi | vắc xin | vị trí | vị trí việc làm | vở | vụ |
    vụ việc | vụ án | xe | xe buýt | xe khách | xe máy | xe mô tô | xe tải | xe ô tô | xuất | xuồng | xã | xã viên |
    xã, phường | xã, phường, thị trấn | xã, thị trấn | xí nghiệp | xóm | xưởng | áo | áp phích | ô tô | ý kiến |
    ý tưởng | điều kiện |
    điểm bán hàng | điểm bưu điện | điểm cách ly | điểm cầu | điểm du lịch | điểm dân cư | điểm giao dịch |
    điểm kinh doanh | điểm phục vụ | điểm sạt lở | điểm tham quan | điểm thi | điểm tiêm | điểm truy cập | điểm trường |
    điểm đen | điểm đến | điển hình | điện thoại | đoàn | đoàn viên | đoạn | đài | đàn | đám cháy | đèn | đêm |
    đô thị | đôi | đơn | đơn hàng | đơn nguyên | đơn thư | đơn vị | đơn vị hành chính | đơn vị máu |
    đơn vị sự nghiệp | đơn, thư | đường dây | đại biểu | đại hội | đại lý | đại đội | đảng bộ | đảng viên | đầu mối |
    đầu sách | đầu thú | đầu việc | đầu xe | đầu điểm | đập | đặc khu | đề nghị | đề tài | đề xuất | đề án | địa bàn |
    địa chỉ | địa phương | địa điểm | đối tác | đối tượng | đồn | đồng bào | đồng chí | đồng hồ | đội | đội tuyển |
    đợt | ấn phẩm | ấp | ống | ổ | ổ dịch
";

/// Words that follow a number without being its unit.
pub(super) const STOPS: &str = "
    ai | am | an | an ninh | an toàn | and | ban hành | bao gồm | biên | biến | biết | biểu | bà | bán |
    bên | bình quân | bù | bùng | bước đầu | bảo | bảo hiểm | bảo vệ | bảo đảm | bắt | bằng | bị | bổ sung |
    bộ trưởng | bởi | bởi vì | cao | cao hơn | chat | chi | chiếm | chiều | cho | chung | chuyên | chuyển | chào |
    chênh | chính | chính phủ | chính thức | chăm sóc | chưa | chậm | chẳng | chỉ | chỉ còn | chục | chủ |
    chủ tịch | chủ yếu | chứng | cuối | càng | các | cách | còn | có | công bố | công khai | công lập | công nghiệp |
    công nghệ | công tác | cùng | cùng kỳ | cũng | cơ | cơ bản | cơ cấu | cả | cải cách | cải tạo | cấp | cấp cho |
    cấp lại | cần | cắt | cố | cụ thể | của | cứ | di | diễn | diễn ra | diện tích | do | doanh số | doanh thu |
    duy trì | dành | dân số | dù | dùng | dư nợ | dưới | dần | dẫn | dị | dịch | dịch bệnh | dự | dự kiến |
    dự toán | dựa | ghi | gia | giai đoạn | giao | gieo | giành | giá | giá trị | giám sát | giáo | giáo dục |
    giúp | giải ngân | giải quyết | giảm | giữ | giữa | gây | góp | gấp | gần | gắn | gặp | gọi | gồm | gửi | hay |
    hh | hiện | hiện nay | hiệu | hoàn | hoàn thành | hoạch | hoặc | huy động | huyện giao | hàng |
    hành | hành chính | hãy | hóa | hđnd | hơn | hướng | hạng | hầu | hằng | hết | học | hỗ trợ |
    hội đồng nhân dân | hủy | is | kh | khai thác | khen | khi | khiến | khoảng | khá | khác | khám | khánh thành |
    khép | khó | không | khả năng | khắc phục | khối | khối lượng | khởi công | kim | kim ngạch | kinh | kinh phí |
    kinh tế | kiêm | kiểm tra | kèm | kém | kéo | ký | kế | kế hoạch | kết | kết quả | kể | liên | liên quan |
    liền | luôn | là | làm | lên | lúc | lũy | lũy kế | lưu | lương | lại | lạm | lấy | lần lượt | lẫn | lập |
    lập biên bản | lễ | lệ | lỗ | lớn | lớn hơn | lợi nhuận | mang | miền | mua | mà | màn | môi trường | mạng |
    mất | mắc | mặc | mọi | mỗi | một | mới | mở | mở rộng | mức | nay | ngay | nghiệp | nghìn | nghĩa | nghệ |
    ngoài | nguyên | nguyên nhân | nguồn thu | nguồn vốn | ngàn | ngày càng | ngân | ngân sách | người ta | nhanh |
    nhiều | nhà nước | nhân dịp | nhìn | như | nhưng | nhất | nhận | nhập | nhằm | nhờ | những | nq | nt | nào |
    này | nâng | nên | nêu | nó | nông | nông nghiệp | nông thôn mới | năng | năng suất | nơi | nước ngoài |
    nằm | nếu | nổ | nổi | nội | nộp | nợ | nữa | of | pháp | pháp luật | phát | phát hiện | phát triển |
    phê duyệt | phó | phó chủ tịch | phù hợp | phải | phấn đấu | phần | phần lớn | phối hợp | phổ | phụ | phục vụ |
    phức | pm | px | qua | quan | quyết toán | quân | quý | quản lý | quốc | quốc lộ | quốc phòng | quỹ | ra |
    riêng | rơi | rất | rằng | rồi | sang | sau | so | song | suốt | sát | sơ | sản | sản lượng | sản xuất | sắp |
    sẽ | số | sức khỏe | sử dụng | tchq | tham gia | thanh | thanh toán | thay | the | theo | thiếu | thu |
    thu hút | thuế | thuộc | thành | thành công | thành lập | thách | thêm | thì | thôi | thông |
    thông qua | thông tin | thăm | thương mại | thường | thấp | thấp hơn | thấy | thẩm | thẩm định | thậm chí |
    thật | thế | thị | thời | thời gian | thứ | thực | thực hiện | tin tưởng | tiêm | tiến | tiến độ | tiếp |
    tiếp nhận | tiếp tục | toàn | toàn quốc | tp | trao | trao tặng | triển khai | triệu | trong | trung |
    trung bình | trung ương | trái với | trên | trên địa bàn | trình | trùng | trăm | trước | trả | trị giá |
    trọng | trồng | trộm | trở | trở lên | trở xuống | trực | trực thuộc | tuy | tuy nhiên | tuyên truyền | tuyển |
    tuỳ | tw | tài | tài chính | tài nguyên | tác | tình | tình hình | tình trạng | tính | tăng | tư | tương |
    tương đương | tương ứng | tại | tạo | tầm | tập trung | tặng | tỉnh giao | tốc độ | tối thiểu | tối đa | tốt |
    tổ chức thực hiện | tổng | tổng số | tới | tức | từ | từng | tỷ | ubnd | uỷ ban | vay | việt nam | vnpt | và |
    vào | vì | văn | văn hóa | vượt | vạn | vấn | vẫn | vận động | về | vệ sinh | vốn | với | vừa | vực | was |
    xuất khẩu | xuống | xác lập | xây | xây dựng | xã giao | xét | xảy ra | xếp | xử lý | y tế | yêu cầu | áp dụng |
    âm | ít | ông | đang | đi | điều chỉnh | điều hành | điều tra | điện | đào tạo | đáng | đáng kể |
    đánh giá | đáp | đâu | đây | đã | đã được | đên | đó | đón | đóng | đóng góp | đông | đúng | đăng ký | đưa | đương |
    đường | được | đại | đạt | đảm | đảm bảo | đảng | đấu giá | đấu tranh | đầu | đầu năm | đầu tư | đầy | đẩy |
    đặc biệt | đặt | đến | đề | đều | để | định | đối | đối với | đồng bộ | đồng loạt | đồng thời | đột | đủ |
    đứng | ưu tiên | ước | ảnh | ảnh hưởng | ấy | ổn | ở | ứng
";
